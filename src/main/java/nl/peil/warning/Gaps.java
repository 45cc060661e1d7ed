package nl.peil.warning;

import java.util.List;
import nl.peil.agreement.Expectations;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Collaborations;
import nl.peil.evaluation.Item;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What two people differed in when they began. It is named then, and asked about again when there is a
/// worry about the same thing: shown by the fragment `conversation/gaps :: gaps (gaps)`, for the
/// organizer's eyes.
@Service
@Transactional(readOnly = true)
public class Gaps {

    private final Expectations expectations;
    private final Collaborations collaborations;

    Gaps(Expectations expectations, Collaborations collaborations) {
        this.expectations = expectations;
        this.collaborations = collaborations;
    }

    /// All of them.
    public List<Gap> of(CollaborationId collaboration) {
        var gaps = expectations.gaps(collaboration);
        if (gaps.isEmpty()) return List.of();
        var client = collaborations.header(collaboration).client();
        return gaps.stream().map(gap -> Gap.of(client, gap)).toList();
    }

    /// Those about the same thing as a worry; none when the worry is about nothing in particular.
    public List<Gap> of(CollaborationId collaboration, @Nullable Item about) {
        if (about == null) return List.of();
        return of(collaboration).stream().filter(gap -> gap.item() == about).toList();
    }

    List<Gap> about(CollaborationId collaboration, nl.peil.warning.engine.@Nullable Item about) {
        return of(collaboration, about == null ? null : Standing.item(about));
    }
}
