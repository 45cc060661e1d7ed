package nl.peil.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.Environment;

/// Opens the database while the application still works out its beans, as soon as it is known which database it is. On
/// two processors that takes a few tenths of a second off a start.
public final class DatabaseAhead implements ApplicationListener<SpringApplicationEvent> {

    private final AtomicBoolean taken = new AtomicBoolean();
    private @Nullable CompletableFuture<Database> opening;

    @Override
    public void onApplicationEvent(SpringApplicationEvent event) {
        if (isBuilding()) return;
        switch (event) {
            case ApplicationEnvironmentPreparedEvent known -> open(known.getEnvironment());
            case ApplicationContextInitializedEvent context ->
                context.getApplicationContext().getBeanFactory().registerSingleton("databaseAhead", this);
            case ApplicationFailedEvent _ -> closeUnlessTaken();
            default -> {}
        }
    }

    /// The open database, from now on the caller's to close.
    @Nullable
    Database take() {
        if (opening == null) return null;
        taken.set(true);
        return opening.join();
    }

    private void open(Environment environment) {
        var address = environment.getProperty("peil.database-url", "");
        var folder = Path.of(environment.getRequiredProperty("peil.data-dir"));
        opening = CompletableFuture.supplyAsync(() -> open(address, folder), Thread::startVirtualThread);
    }

    private static Database open(String address, Path folder) {
        try {
            return Database.open(address, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void closeUnlessTaken() {
        if (opening == null || taken.get()) return;
        opening.thenAccept(database -> {
                    try {
                        database.close();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .exceptionally(_ -> null)
                .join();
    }

    /// The build looks at the beans and needs no database.
    private static boolean isBuilding() {
        return Boolean.getBoolean("spring.aot.processing");
    }
}
