package nl.peil.warning.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The bucket of one collaboration: fed event by event in order of time, read whenever one likes.
public final class Bucket {

    /// The level, in thousandths, over which the bucket runs over.
    public static final int RIM = 3000;

    private final List<Drop> drops = new ArrayList<>();
    private @Nullable LocalDate date;
    private double usual = 8;
    private int seen;

    /// @throws IllegalArgumentException for an event before the last one, or an evaluation of a day without a session
    public void on(Event event) {
        switch (event) {
            case Event.Session session -> {
                date = session.date();
                if (session.outcome() == Outcome.CANCELLED_BY_CLIENT) add(Source.CANCELLED, 700);
                if (session.outcome() == Outcome.NO_SHOW) add(Source.NO_SHOW, 500);
            }
            case Event.ClientEvaluated client -> evaluated(client);
            case Event.OrganizerEvaluated _ -> {}
            case Event.Repaired _ -> drops.clear();
        }
    }

    private void evaluated(Event.ClientEvaluated client) {
        if (client.friction() == Friction.SMALL) add(Source.FRICTION, 600);
        if (client.friction() == Friction.BIG) add(Source.FRICTION, 1200);
        if (client.goOn() == Continue.DOUBT) add(Source.DOUBT, 800);
        if (client.goOn() == Continue.NO) add(Source.DOUBT, 1500);
        var scores = client.scores();
        double mean =
                (scores.heard() + scores.goals() + scores.structure() + scores.direction() + scores.expertise()) / 5;
        if (Double.isNaN(mean)) return;
        if (mean < usual - 0.5) add(Source.SCORES, (int) (1000 * (usual - 0.5 - mean)));
        else if (!drops.isEmpty()) drops.removeFirst();
        usual += (mean - usual) / ++seen;
    }

    private void add(Source source, int size) {
        drops.add(new Drop(source, java.util.Objects.requireNonNull(date), size));
    }

    /// How it stands now; nothing before the first session.
    public @Nullable Reading reading() {
        if (date == null) return null;
        int level = drops.stream().mapToInt(Drop::size).sum();
        boolean alert = level > RIM;
        return new Reading(
                date, level, alert, alert ? Kind.FALL : null, alert ? Item.STRUCTURE : null, List.copyOf(drops));
    }
}
