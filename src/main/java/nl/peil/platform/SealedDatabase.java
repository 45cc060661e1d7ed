package nl.peil.platform;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// The schema `sealed`, by a role of its own that can read nothing else, as the role of the application can't read
/// this. Whatever finds a way to make the application ask the database something, doesn't find what is in here.
///
/// Its few connections are made when somebody needs one, and go when nobody does.
public final class SealedDatabase implements AutoCloseable {

    private static final int MOST = 5;
    private static final long PATIENCE_MILLIS = 4000;
    private static final long IDLE_MILLIS = 60_000;

    private final HikariDataSource pool = new HikariDataSource();
    private final JdbcClient db = JdbcClient.create(pool);
    private final TransactionTemplate transaction = new TransactionTemplate(new TenantTransactions(pool));

    public SealedDatabase(String url, String user, String password) {
        pool.setPoolName("sealed");
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setSchema("sealed");
        pool.setMaximumPoolSize(MOST);
        pool.setMinimumIdle(0);
        pool.setIdleTimeout(IDLE_MILLIS);
        pool.setConnectionTimeout(PATIENCE_MILLIS);
        pool.setValidationTimeout(PATIENCE_MILLIS / 2);
        pool.addDataSourceProperty("connectTimeout", "3");
        pool.addDataSourceProperty("socketTimeout", "60");
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        pool.addDataSourceProperty("ApplicationName", "peil sealed");
        // A detail of an error is the row that it is about, and would go to the log.
        pool.addDataSourceProperty("logServerErrorDetail", "false");
    }

    /// One transaction, within the tenant that is bound; one that is open already goes on.
    public <T> T call(Function<JdbcClient, T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.apply(db)));
    }

    /// The same for work that answers nothing.
    public void run(Consumer<JdbcClient> work) {
        transaction.executeWithoutResult(status -> work.accept(db));
    }

    @Override
    public void close() {
        pool.close();
    }
}
