package nl.peil.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import nl.peil.platform.SealedDatabase;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jdbc.core.dialect.JdbcDialect;
import org.springframework.data.jdbc.core.dialect.JdbcPostgresDialect;

/// Which database it is, is decided when the bean is made and not by a condition: ahead-of-time processing would freeze
/// a condition in the build.
@Configuration(proxyBeanMethods = false)
class DatabaseConfig {

    @Bean(destroyMethod = "close")
    Database database(
            ObjectProvider<DatabaseAhead> ahead,
            @Value("${peil.database-url:}") String address,
            @Value("${peil.data-dir}") Path folder)
            throws IOException {
        var early = ahead.getIfAvailable();
        var opened = early == null ? null : early.take();
        return opened == null ? Database.open(address, folder) : opened;
    }

    @Bean
    JdbcConnectionDetails applicationLogin(Database database) {
        var login = database.application();
        return new Application(login.user(), login.password(), login.url());
    }

    /// No data source of its own among the beans, since two would make each injection ambiguous.
    @Bean
    SealedDatabase sealedDatabase(Database database) {
        var login = database.sealed();
        return new SealedDatabase(login.url(), login.user(), login.password());
    }

    @Bean
    FlywayConnectionDetails ownerLogin(Database database) {
        var login = database.owner();
        return new Owner(login.user(), login.password(), login.url());
    }

    /// Named, so that nobody has to ask a database for it, not even the build.
    @Bean
    JdbcDialect jdbcDialect() {
        return JdbcPostgresDialect.INSTANCE;
    }

    /// Two types, since one bean of both would make each injection ambiguous.
    record Application(String getUsername, String getPassword, String getJdbcUrl) implements JdbcConnectionDetails {}

    record Owner(String getUsername, String getPassword, String getJdbcUrl) implements FlywayConnectionDetails {}
}
