package nl.peil.agreement;

import java.time.Instant;
import java.util.UUID;
import nl.peil.agreement.Trial.Reply;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Side;
import nl.peil.platform.Tenant;

/// Builds a trial the way it comes to be: through its own methods.
final class TrialFixture {

    static final Instant NOW = Instant.parse("2026-05-03T10:00:00Z");

    private Trial trial = Trial.of(new CollaborationId(UUID.randomUUID()), new Tenant(UUID.randomUUID()), 2);

    static TrialFixture aTrial() {
        return new TrialFixture();
    }

    TrialFixture of(int sessions) {
        trial = Trial.of(trial.collaboration(), trial.tenant(), sessions);
        return this;
    }

    TrialFixture held(int sessions) {
        trial = trial.held(sessions);
        return this;
    }

    TrialFixture over() {
        return held(trial.before() + trial.agreed());
    }

    TrialFixture answered(Side side, Answer answer) {
        return answered(side, answer, null);
    }

    TrialFixture answered(Side side, Answer answer, @org.jspecify.annotations.Nullable String words) {
        trial = ((Reply.Noted) trial.answer(side, answer, words, NOW)).trial();
        return this;
    }

    Trial build() {
        return trial;
    }
}
