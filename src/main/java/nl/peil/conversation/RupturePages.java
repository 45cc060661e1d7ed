package nl.peil.conversation;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Collaborations;
import nl.peil.collaboration.Side;
import nl.peil.conversation.Rupture.State;
import nl.peil.evaluation.SharedAnswers;
import nl.peil.practice.Practices;
import nl.peil.warning.Gap;
import nl.peil.warning.Gaps;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What there is to see of a bump.
@Component
@Transactional(readOnly = true)
class RupturePages {

    /// As many sentences as one can hold in mind.
    private static final int SENTENCES = 5;

    private final Ruptures ruptures;
    private final AgreedInTalks agreed;
    private final Preparations preparations;
    private final SharedAnswers answers;
    private final Collaborations collaborations;
    private final Guides guides;
    private final Gaps gaps;
    private final List<TalkPractice> practice;
    private final Practices practices;

    RupturePages(
            Ruptures ruptures,
            AgreedInTalks agreed,
            Preparations preparations,
            SharedAnswers answers,
            Collaborations collaborations,
            Guides guides,
            Gaps gaps,
            List<TalkPractice> practice,
            Practices practices) {
        this.ruptures = ruptures;
        this.agreed = agreed;
        this.preparations = preparations;
        this.answers = answers;
        this.collaborations = collaborations;
        this.guides = guides;
        this.gaps = gaps;
        this.practice = practice;
        this.practices = practices;
    }

    RupturePage of(CollaborationId collaboration, RuptureId id) {
        var rupture = ruptures.find(collaboration, id);
        boolean both = rupture.organizerMended() != null && rupture.clientMended() != null;
        var until = rupture.talked() == null ? rupture.wentOn() : rupture.talked();
        return new RupturePage(
                collaboration,
                id,
                collaborations.header(collaboration).client(),
                RupturePage.step(rupture),
                rupture.raisedBy(),
                at(rupture.raised()),
                rupture.about(),
                rupture.words(),
                until == null ? null : at(until),
                until == null ? null : Duration.between(rupture.raised(), until).toHours(),
                agreed.of(List.of(id)).getOrDefault(id, List.of()),
                rupture.organizerMended(),
                both ? rupture.clientMended() : null,
                preparations.of(id),
                rupture.state() instanceof State.Open ? answers.words(collaboration, SENTENCES) : List.of());
    }

    /// The guides that fit: to receive what the client said, to name what she sensed, or for when a talk didn't mend
    /// it.
    List<Guide> guides(RupturePage page, Locale language) {
        var ids = page.step() == RupturePage.Step.NOT_REPAIRED
                ? List.of("stuck", "not-the-right-one")
                : page.raisedBy() == Side.CLIENT
                        ? List.of("dissatisfied", "misunderstanding")
                        : List.of("irritation", "misunderstanding");
        return ids.stream().map(id -> guides.find(id, language)).toList();
    }

    /// What can be practised before she talks, or after it didn't mend it.
    List<TalkPractice.Exercise> exercises(RupturePage page, Locale language) {
        return practice.stream()
                .flatMap(one -> one.before(page.about(), page.raisedBy(), language).stream())
                .toList();
    }

    /// What they differed in from the start, about the same thing.
    List<Gap> gaps(RupturePage page) {
        var about = page.about();
        return gaps.of(page.collaboration(), about == null ? null : about.item());
    }

    private ZonedDateTime at(@Nullable Instant moment) {
        return java.util.Objects.requireNonNull(moment).atZone(practices.zone());
    }
}
