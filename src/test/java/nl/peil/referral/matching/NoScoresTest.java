package nl.peil.referral.matching;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What clients scored can't enter: the matching knows of nothing outside itself.
class NoScoresTest {

    @Test
    void the_matching_knows_of_no_evaluation() {
        classes()
                .that()
                .resideInAPackage("nl.peil.referral.matching")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("nl.peil.referral.matching", "java..", "org.jspecify..")
                .check(new ClassFileImporter(List.of(new ImportOption.DoNotIncludeTests()))
                        .importPackages("nl.peil.referral.matching"));
    }
}
