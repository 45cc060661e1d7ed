package nl.peil.demo;

import nl.peil.platform.Language;
import nl.peil.practice.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// The practice to play with, made once for all tests of a database: a row in every table, and months to look at.
@Component
public class DemoFixture {

    public static final String EMAIL = Demo.EMAIL;
    public static final String PASSWORD = Demo.PASSWORD;

    private final Demo demo;
    private @Nullable Me me;

    DemoFixture(Demo demo) {
        this.demo = demo;
    }

    public synchronized Me me() {
        var made = me;
        if (made == null) me = made = demo.make(Language.DUTCH);
        return made;
    }
}
