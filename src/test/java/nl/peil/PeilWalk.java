package nl.peil;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/// Starts the whole application for a walk in the browser, see [Walk]. All walks share one start and one database, in
/// which each makes a practice of its own; a walk that needs an empty house asks for `fresh`.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT)
public @interface PeilWalk {

    /// An application and a database for this class alone, with nothing in it.
    boolean fresh() default false;
}
