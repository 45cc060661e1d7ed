package nl.peil.development;

import nl.peil.platform.Uuids;
import nl.peil.practice.Me;
import nl.peil.practice.Practices;
import org.springframework.stereotype.Component;

/// What somebody did to learn, for a test.
@Component
public class DevelopmentFixture {

    private final Development development;
    private final Practices practices;

    DevelopmentFixture(Development development, Practices practices) {
        this.development = development;
        this.practices = practices;
    }

    /// @param ago so many days
    public void add(Me me, String kind, int minutes, int ago) {
        me.tenant()
                .run(() -> development.keep(
                        me.organizer(),
                        new Entry(
                                new EntryId(Uuids.next()),
                                EntryKind.valueOf(kind),
                                practices.today().minusDays(ago),
                                minutes,
                                "Gesprekken voeren",
                                null)));
    }
}
