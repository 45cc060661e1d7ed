package nl.peil.conversation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.peil.collaboration.Collaborations;
import nl.peil.collaboration.Panel;
import nl.peil.collaboration.SessionId;
import nl.peil.collaboration.Side;
import nl.peil.conversation.Rupture.Mended;
import nl.peil.evaluation.FollowUp;
import nl.peil.practice.Practices;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// After a talk both sides are asked, along with the next evaluation, whether it is all right again.
@Component
class RuptureFollowUp implements FollowUp {

    private final Ruptures ruptures;
    private final AgreedInTalks agreed;
    private final Collaborations collaborations;
    private final Practices practices;

    RuptureFollowUp(Ruptures ruptures, AgreedInTalks agreed, Collaborations collaborations, Practices practices) {
        this.ruptures = ruptures;
        this.agreed = agreed;
        this.collaborations = collaborations;
        this.practices = practices;
    }

    /// @param other the name of whom they talked with
    record Question(String other, List<Agreed> agreed) {}

    @Override
    @Transactional(readOnly = true)
    public Optional<Panel.View> asked(SessionId session, Side side) {
        return ruptures.toAnswer(session, side).map(rupture -> {
            var header = collaborations.header(rupture.collaboration());
            var other = side == Side.CLIENT ? practices.nameOf(header.organizer()) : header.client();
            var lines = agreed.of(List.of(rupture.id())).getOrDefault(rupture.id(), List.of());
            return new Panel.View(0, "conversation/mended", new Question(other, lines));
        });
    }

    @Override
    @Transactional
    public void answered(SessionId session, Side side, @Nullable String answer) {
        Arrays.stream(Mended.values())
                .filter(mended -> mended.name().equals(answer))
                .findFirst()
                .ifPresent(mended -> ruptures.answer(session, side, mended));
    }
}
