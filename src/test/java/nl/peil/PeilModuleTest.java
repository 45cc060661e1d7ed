package nl.peil;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.modulith.test.EnableScenarios;

/// Starts the application once for all tests that carry this, with PostgreSQL and a browser without a screen.
///
/// The whole of it rather than a module at a time: one start is shared by all, which is quicker here than a small start
/// for each, and a page is shown with every panel that it has in earnest.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@EnableScenarios
public @interface PeilModuleTest {}
