package nl.peil.warning.engine;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class PlainTest {

    @Test
    void the_engine_is_plain_java_of_use_without_the_rest() {
        var engine = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("nl.peil.warning.engine");

        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "nl.peil.warning.engine",
                        "java.lang..",
                        "java.util..",
                        "java.time..",
                        "java.nio",
                        "org.jspecify.annotations"))
                .check(engine);
    }
}
