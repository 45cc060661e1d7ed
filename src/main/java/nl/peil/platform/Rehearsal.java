package nl.peil.platform;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// A start that is thrown away: it visits a few pages and ends. Meanwhile the JVM notes what it loads and runs, so that
/// the next start needn't find out (`-XX:AOTCacheOutput`).
@Component
class Rehearsal {

    private static final Logger log = LoggerFactory.getLogger(Rehearsal.class);
    private static final List<String> PAGES =
            List.of("/", "/first-run", "/sign-in", "/l/expectations/none", "/nowhere");
    private static final int ROUNDS = 20;

    private final boolean asked;

    Rehearsal(@Value("${peil.rehearsal:false}") boolean asked) {
        this.asked = asked;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        if (!asked || !(ready.getApplicationContext() instanceof WebServerApplicationContext web)) return;
        var server = web.getWebServer();
        if (server == null) return;
        for (int round = 0; round < ROUNDS; round++) {
            for (var page : PAGES) visit("http://127.0.0.1:" + server.getPort() + page);
        }
        System.exit(SpringApplication.exit(ready.getApplicationContext()));
    }

    private static void visit(String address) {
        try {
            var page = (HttpURLConnection) URI.create(address).toURL().openConnection();
            int status = page.getResponseCode();
            try (var content = status < 400 ? page.getInputStream() : page.getErrorStream()) {
                if (content != null) content.readAllBytes();
            }
        } catch (IOException e) {
            log.warn("{} doesn't answer", address, e);
        }
    }
}
