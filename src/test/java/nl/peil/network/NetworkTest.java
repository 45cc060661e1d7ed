package nl.peil.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.peil.network.CoordinatorView.About;
import nl.peil.network.CoordinatorView.Sum;
import nl.peil.network.CoordinatorView.What;
import nl.peil.platform.Tenant;
import org.junit.jupiter.api.Test;

class NetworkTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate MONDAY = LocalDate.of(2026, 5, 4);

    private final Tenant roos = new Tenant(UUID.randomUUID());
    private final Tenant fleur = new Tenant(UUID.randomUUID());
    private final Network network = new Network(new NetworkId(UUID.randomUUID()), "Midden-Nederland", roos, roos);
    private final List<Member> both =
            List.of(new Member(roos, Instant.EPOCH), new Member(fleur, Instant.EPOCH.plusSeconds(60)));

    @Test
    void it_is_looked_after_by_one_practice() {
        assertThat(roos.call(network::isMine)).isTrue();
        assertThat(fleur.call(network::isMine)).isFalse();
    }

    @Test
    void every_practice_may_go_but_its_coordinator_last() {
        assertThat(page(roos, both).leavable()).isFalse();
        assertThat(page(fleur, both).leavable()).isTrue();
        assertThat(page(roos, both.subList(0, 1)).leavable()).isTrue();
    }

    @Test
    void the_reader_knows_her_own_practice_and_who_looks_after_it() {
        var practices = page(fleur, both).practices();

        assertThat(practices).extracting(NetworkPage.One::mine).containsExactly(false, true);
        assertThat(practices).extracting(NetworkPage.One::coordinates).containsExactly(true, false);
    }

    @Test
    void an_invitation_is_open_until_it_is_accepted_or_withdrawn() {
        assertThat(invitation(null, null).open()).isTrue();
        assertThat(invitation(Instant.EPOCH, null).open()).isFalse();
        assertThat(invitation(null, Instant.EPOCH).open()).isFalse();
    }

    @Test
    void what_may_not_be_told_is_not_there_at_all() {
        var sums = List.of(
                new Sum(MONDAY, 30, What.OPENED, About.BUMP, 10),
                new Sum(MONDAY, 30, What.OPEN, About.BUMP, null),
                new Sum(MONDAY, 30, What.OPENED, About.SIGNAL, null),
                new Sum(MONDAY, 90, What.CLOSED, About.BUMP, 25));

        assertThat(CoordinatorView.window(sums, 30)).isEqualTo(Map.of(About.BUMP, Map.of(What.OPENED, 10)));
        assertThat(CoordinatorView.window(sums, 365)).isEmpty();
    }

    private NetworkPage page(Tenant reader, List<Member> members) {
        return reader.call(() -> NetworkPage.of(
                network, members, Map.of(roos, "Praktijk Roos", fleur, "Praktijk Fleur"), List.of(), ZONE));
    }

    private NetworkInvitation invitation(
            @org.jspecify.annotations.Nullable Instant accepted, @org.jspecify.annotations.Nullable Instant withdrawn) {
        return new NetworkInvitation(
                UUID.randomUUID(),
                network.id(),
                "Fleur",
                "fleur@example.org",
                UUID.randomUUID(),
                Instant.EPOCH,
                null,
                accepted,
                withdrawn);
    }
}
