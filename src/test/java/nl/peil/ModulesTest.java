package nl.peil;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    private final ApplicationModules modules = ApplicationModules.of(Peil.class);

    @Test
    void modules_use_only_what_they_declare() {
        modules.verify();
    }
}
