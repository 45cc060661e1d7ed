package nl.peil.platform;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Tells the terminal where Peil is, not before the first page has really answered.
@Component
class Ready {

    private static final Logger log = LoggerFactory.getLogger(Ready.class);

    private final boolean terminal;
    private final String address;
    private final String url;

    Ready(
            @Value("${peil.terminal:false}") boolean terminal,
            @Value("${server.address:}") String address,
            @Value("${peil.url}") String url) {
        this.terminal = terminal;
        this.address = address;
        this.url = url;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        if (!terminal || !(ready.getApplicationContext() instanceof WebServerApplicationContext web)) return;
        var server = web.getWebServer();
        if (server == null) return;
        var host = address.isEmpty() || address.equals("0.0.0.0") || address.equals("::") ? "127.0.0.1" : address;
        Thread.ofVirtual().start(() -> tell("http://" + host + ":" + server.getPort() + "/"));
    }

    @EventListener
    void on(ContextClosedEvent closing) {
        if (terminal) Terminal.say("platform.start.stopping");
    }

    private void tell(String firstPage) {
        try {
            var page = (HttpURLConnection) URI.create(firstPage).toURL().openConnection();
            if (page.getResponseCode() < 500) Terminal.say("platform.start.ready", url);
            else Terminal.say("platform.start.first-page-fails", url, Terminal.log());
            page.disconnect();
        } catch (IOException e) {
            log.warn("the first page doesn't answer", e);
        }
    }
}
