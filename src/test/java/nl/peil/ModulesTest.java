package nl.peil;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/// `mvn test -Dtest=ModulesTest -Dpeil.draw=true` draws the map in the docs anew.
class ModulesTest {

    private static final Path MAP = Path.of("docs/modules.md");

    private final ApplicationModules modules = ApplicationModules.of(Peil.class);

    @Test
    void modules_use_only_what_they_declare() {
        modules.verify();
    }

    @Test
    void the_map_in_the_docs_is_drawn_from_the_code() throws Exception {
        var map = draw();
        if (Boolean.getBoolean("peil.draw")) Files.writeString(MAP, map);

        assertThat(Files.readString(MAP)).isEqualTo(map);
    }

    private String draw() {
        var named = modules.stream()
                .sorted(Comparator.comparing(module -> module.getIdentifier().toString()))
                .toList();
        var arrows = named.stream()
                .flatMap(module -> module.getDirectDependencies(modules)
                        .uniqueModules()
                        .map(ModulesTest::name)
                        .filter(other -> !other.equals("platform"))
                        .sorted()
                        .map(other -> "    " + name(module) + " --> " + other))
                .collect(Collectors.joining("\n"));
        var doors = named.stream()
                .map(module -> "| `" + name(module) + "` | " + door(module) + " |")
                .collect(Collectors.joining("\n"));
        return """
            # The modules

            Drawn from the code by `ModulesTest`; don't edit. An arrow means: calls its doors, hears its events, holds its
            identifiers. Every module also stands on `platform`, which knows nothing of the domain.

            ```mermaid
            graph TD
            %s
            ```

            | module | what others may use of it |
            |---|---|
            %s
            """.formatted(arrows, doors);
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    private static String door(ApplicationModule module) {
        return module.getNamedInterfaces()
                .getUnnamedInterface()
                .asJavaClasses()
                .filter(type -> type.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
                .filter(type -> type.getEnclosingClass().isEmpty())
                .map(type -> "`" + type.getSimpleName() + "`")
                .filter(type -> !type.equals("`package-info`"))
                .sorted()
                .collect(Collectors.joining(" "));
    }
}
