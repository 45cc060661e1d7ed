package nl.peil.demo;

import nl.peil.platform.Language;
import nl.peil.practice.Practices;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/// With `--peil.demo=true`, and only in an installation where nothing is yet: the practice to play with is made
/// before the first visitor is let in.
@Component
class DemoAtStart implements ApplicationRunner {

    private final Demo demo;
    private final Practices practices;
    private final boolean asked;
    private final String language;

    DemoAtStart(
            Demo demo,
            Practices practices,
            @Value("${peil.demo:false}") boolean asked,
            @Value("${peil.demo-language:nl}") String language) {
        this.demo = demo;
        this.practices = practices;
        this.asked = asked;
        this.language = language;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (asked && !practices.begun()) demo.make(Language.of(language));
    }
}
