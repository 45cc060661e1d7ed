package nl.peil.evaluation;

import java.util.Optional;
import nl.peil.collaboration.Panel;
import nl.peil.collaboration.SessionId;
import nl.peil.collaboration.Side;
import org.jspecify.annotations.Nullable;

/// One more question with an evaluation, that a module above asks when it has one. The answer is its own, and no part
/// of the evaluation.
public interface FollowUp {

    /// The name of its field.
    String FIELD = "followUp";

    /// The question to this side after this session, a fragment `question (model)` with a field [#FIELD].
    Optional<Panel.View> asked(SessionId session, Side side);

    /// @param answer as it was sent; whatever isn't an answer is none
    void answered(SessionId session, Side side, @Nullable String answer);
}
