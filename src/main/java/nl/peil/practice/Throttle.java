package nl.peil.practice;

import static java.time.ZoneOffset.UTC;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.SecretKey;
import nl.peil.platform.Digest;
import nl.peil.platform.Presented;
import nl.peil.platform.Rows;
import nl.peil.practice.Attempt.Limit;
import nl.peil.practice.Attempt.Reply;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Slows down whoever guesses: by the account that is guessed at, and by the address that the guesses come from. Kept
/// in the database, so that it holds for all nodes; what is kept there are hashes.
@Component
class Throttle {

    /// What somebody tried: at which account, from where, with which words.
    record Try(String account, String address, String words) {}

    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final SecretKey key;

    Throttle(JdbcClient db, PlatformTransactionManager transactions, Clock clock) {
        this.db = db;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        var random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = Digest.key(random);
    }

    /// Counts a try before it is checked.
    ///
    /// @return how long to wait first, or nothing when it may be checked now
    Optional<Duration> count(Try tried) {
        var words = fingerprint(tried);
        var address = count(address(tried), Limit.ADDRESS, words);
        return address.isPresent() ? address : count(account(tried), Limit.ACCOUNT, words);
    }

    /// The try turned out right.
    void forgive(Try tried) {
        with(account(tried), attempt -> delete(attempt.who()));
        with(address(tried), attempt -> keep(attempt.takenBack()));
    }

    /// A wait as people say it: rounded up, so that who waits that long needn't wait again.
    static long minutes(Duration left) {
        return Math.max(1, left.plusSeconds(59).toMinutes());
    }

    private Optional<Duration> count(String who, Limit limit, String words) {
        return Presented.call(
                who,
                () -> transaction.execute(status -> {
                    db.sql("delete from attempt where expires < now()").update();
                    return switch (locked(who).again(words, limit, clock.instant())) {
                        case Reply.Wait(var left) -> Optional.of(left);
                        case Reply.GoOn(var attempt) -> {
                            keep(attempt);
                            yield Optional.empty();
                        }
                    };
                }));
    }

    private void with(String who, java.util.function.Consumer<Attempt> change) {
        Presented.call(who, () -> {
            transaction.executeWithoutResult(status -> change.accept(locked(who)));
            return who;
        });
    }

    /// Made when it isn't there yet; locked, so that tries at the same moment count one after the other.
    private Attempt locked(String who) {
        var first = Attempt.first(who);
        db.sql("""
            insert into attempt (who, failures, last, until, expires)
            values (:who, 0, '', :until, :expires) on conflict do nothing
            """)
                .param("who", who)
                .param("until", first.until().atOffset(UTC))
                .param("expires", clock.instant().plusSeconds(60).atOffset(UTC))
                .update();
        return db.sql("select who, failures, last, until, expires from attempt where who = :who for update")
                .param("who", who)
                .query(Rows.as(Attempt.class))
                .single();
    }

    private void keep(Attempt attempt) {
        db.sql("""
            update attempt set failures = :failures, last = :last, until = :until, expires = :expires where who = :who
            """)
                .param("failures", attempt.failures())
                .param("last", attempt.last())
                .param("until", attempt.until().atOffset(UTC))
                .param("expires", attempt.expires().atOffset(UTC))
                .param("who", attempt.who())
                .update();
    }

    private void delete(String who) {
        db.sql("delete from attempt where who = :who").param("who", who).update();
    }

    private static String account(Try tried) {
        return Digest.sha256("account " + tried.account());
    }

    /// Of an IPv6 address the network: who has one has 2^64.
    private static String address(Try tried) {
        try {
            var bytes = InetAddress.getByName(tried.address()).getAddress();
            return Digest.sha256(
                    "address " + HexFormat.of().formatHex(bytes.length == 16 ? Arrays.copyOf(bytes, 8) : bytes));
        } catch (UnknownHostException e) {
            return Digest.sha256("address " + tried.address());
        }
    }

    /// Made with a key that lives in memory only: the database can't tell what was typed.
    private String fingerprint(Try tried) {
        return HexFormat.of().formatHex(Digest.hmac(key, tried.account() + " " + tried.words()), 0, 8);
    }
}
