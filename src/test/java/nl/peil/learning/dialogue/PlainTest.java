package nl.peil.learning.dialogue;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class PlainTest {

    @Test
    void a_dialogue_is_plain_java_of_use_without_the_rest() {
        var dialogue = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("nl.peil.learning.dialogue");

        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "nl.peil.learning.dialogue",
                        "nl.peil.tone",
                        "java.lang..",
                        "java.util..",
                        "java.io",
                        "org.yaml.snakeyaml..",
                        "org.jspecify.annotations"))
                .check(dialogue);
    }
}
