package nl.peil.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.peil.PeilModuleTest;
import nl.peil.platform.Language;
import nl.peil.platform.NotFound;
import nl.peil.platform.Tenant;
import nl.peil.platform.Uuids;
import nl.peil.platform.WallClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PeilModuleTest
class NotesTest {

    final GreenMail mail = new GreenMail(ServerSetup.SMTP.dynamicPort());

    private static final String WORDS = "evaluation.share";

    @Autowired
    Notes notes;

    @Autowired
    Links links;

    @Autowired
    Shares shares;

    @Autowired
    Clock clock;

    @Autowired
    WallClock wall;

    final Tenant practice = new Tenant(Uuids.next());
    final UUID sender = Uuids.next();

    @BeforeEach
    void a_mail_server() {
        mail.start();
    }

    @AfterEach
    void and_none() {
        mail.stop();
    }

    @Test
    void without_a_mail_server_a_note_waits_in_its_sender_s_outbox() {
        var link = send("anna@example.org");

        practice.run(() -> postman(null, 0).bring(only().id()));

        assertThat(only().problem()).isEqualTo("notice.note.no-server");
        assertThat(only().link()).isEqualTo(link.id());
        assertThat(practice.call(() -> notes.waiting(sender))).isEqualTo(1);
        assertThat(practice.call(() -> notes.waiting(Uuids.next()))).isZero();
    }

    @Test
    void a_mail_carries_the_link_and_not_a_word_of_what_it_is_about() throws Exception {
        var link = send("anna@example.org");

        practice.run(() -> postman("127.0.0.1", mail.getSmtp().getPort()).bring(only().id()));

        var received = mail.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getAllRecipients()[0]).hasToString("anna@example.org");
        assertThat(received[0].getContent().toString()).contains(links.address(link));
        assertThat(only().waits()).isFalse();
    }

    @Test
    void names_and_addresses_go_two_weeks_after_a_note_is_of_no_use_any_more() {
        send("anna@example.org");
        var id = only().id();
        practice.run(() -> notes.sent(id));
        var sent = clock.instant();

        assertThat(forgetting(sent.plus(Duration.ofDays(13)))).isPresent();
        assertThat(practice.call(() -> notes.find(id))).isPresent();
        assertThat(forgetting(sent.plus(Duration.ofDays(15)))).isEmpty();
        assertThat(practice.call(() -> notes.find(id))).isEmpty();
    }

    @Test
    void a_note_that_waits_is_kept_as_long_as_its_link_opens_something() {
        var link = send(null);
        var id = only().id();

        assertThat(forgetting(link.expires().plus(Duration.ofDays(13)))).isPresent();
        assertThat(practice.call(() -> notes.find(id))).isPresent();
        assertThat(forgetting(link.expires().plus(Duration.ofDays(15)))).isEmpty();
        assertThat(practice.call(() -> notes.find(id))).isEmpty();
    }

    private Optional<Instant> forgetting(Instant at) {
        wall.turnTo(at);
        try {
            return practice.call(notes::forget);
        } finally {
            wall.release();
        }
    }

    @Test
    void a_note_brought_twice_is_sent_once() {
        send("anna@example.org");
        var postman = postman("127.0.0.1", mail.getSmtp().getPort());

        practice.run(() -> {
            var id = only().id();
            postman.bring(id);
            postman.bring(id);
        });

        assertThat(mail.getReceivedMessages()).hasSize(1);
    }

    @Test
    void a_server_that_is_down_is_tried_again_later() {
        send("anna@example.org");

        var again = practice.call(() -> postman("127.0.0.1", 1).bring(only().id()));

        assertThat(again.orElseThrow()).isAfter(clock.instant().plus(Duration.ofMinutes(5)));
        assertThat(only().problem()).isEqualTo("notice.note.refused");
        assertThat(only().waits()).isTrue();
    }

    @Test
    void nobody_settles_a_note_of_somebody_else() {
        send(null);
        var id = only().id();

        assertThatThrownBy(() -> practice.run(() -> notes.settle(id, Uuids.next())))
                .isInstanceOf(NotFound.class);
        practice.run(() -> notes.settle(id, sender));

        assertThat(practice.call(() -> notes.outbox(sender))).isEmpty();
    }

    @Test
    void every_way_to_share_carries_the_words_and_the_link() {
        var link = send(null);

        var share = shares.of(link, new Recipient("Anna", "+31612345678", "anna@example.org", Language.ENGLISH), WORDS);

        assertThat(share.ways().whatsapp())
                .startsWith("https://wa.me/31612345678?text=")
                .contains("%2Fl%2Fevaluation%2F");
        assertThat(share.ways().sms()).startsWith("sms:+31612345678?&body=").doesNotContain("+31612345678?&body=+");
        assertThat(share.ways().mail()).startsWith("mailto:anna@example.org?subject=");
        assertThat(share.code().path()).startsWith("M4 4h7v1h-7z");
        assertThat(share.reachable())
                .as("a loopback address can't be opened elsewhere")
                .isFalse();
    }

    private Link send(@org.jspecify.annotations.Nullable String email) {
        return practice.call(() -> {
            var link = links.make("evaluation", Uuids.next(), Language.DUTCH, Duration.ofDays(1));
            notes.send(sender, new Recipient("Anna", null, email, Language.DUTCH), link, WORDS);
            return link;
        });
    }

    private Note only() {
        return practice.call(() -> notes.outbox(sender)).getFirst();
    }

    private Postman postman(@org.jspecify.annotations.Nullable String host, int port) {
        return new Postman(notes, links, shares, new MailServer(host, port, "", "", "peil@example.org"));
    }
}
