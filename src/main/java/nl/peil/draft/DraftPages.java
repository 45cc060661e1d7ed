package nl.peil.draft;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Collaborations;
import nl.peil.draft.Draft.State;
import nl.peil.draft.DraftPage.Step;
import nl.peil.notice.Shares;
import nl.peil.practice.OrganizerId;
import nl.peil.practice.Practices;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Drafts for the pages of their writers.
@Component
@Transactional(readOnly = true)
class DraftPages {

    private final Drafts drafts;
    private final Collaborations collaborations;
    private final ToneHelp tone;
    private final Shares shares;
    private final Practices practices;
    private final Clock clock;

    DraftPages(
            Drafts drafts,
            Collaborations collaborations,
            ToneHelp tone,
            Shares shares,
            Practices practices,
            Clock clock) {
        this.drafts = drafts;
        this.collaborations = collaborations;
        this.tone = tone;
        this.shares = shares;
        this.practices = practices;
        this.clock = clock;
    }

    List<DraftPage> of(OrganizerId me) {
        var all = drafts.of(me);
        var names = collaborations.names(
                me,
                all.stream()
                        .map(Draft::collaboration)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        return all.stream().map(draft -> page(draft, names)).toList();
    }

    DraftPage of(Draft draft) {
        var collaboration = draft.collaboration();
        return page(
                draft,
                collaboration == null ? Map.of() : collaborations.names(draft.organizer(), List.of(collaboration)));
    }

    private DraftPage page(Draft draft, Map<CollaborationId, String> names) {
        var now = clock.instant();
        var collaboration = draft.collaboration();
        var client = collaboration == null ? null : names.get(collaboration);
        var state = draft.state(now);
        return new DraftPage(
                draft.id(),
                client == null ? null : collaboration,
                client,
                draft.glimpse(),
                switch (state) {
                    case State.Writing _ -> Step.WRITING;
                    case State.Held _ -> Step.HELD;
                    case State.CooledOff _ -> Step.COOLED_OFF;
                    case State.Decided _ -> Step.DECIDED;
                    case State.Sent _ -> Step.SENT;
                },
                there(
                        switch (state) {
                            case State.Held(var until) -> until;
                            case State.Sent(var at) -> at;
                            default -> null;
                        }),
                draft.changed().atZone(practices.zone()),
                Draft.coolsOff(now, practices.zone()).atZone(practices.zone()));
    }

    Reading reading(Draft draft) {
        return Reading.of(draft.words(), tone.remarks(draft.words(), draft.locale()));
    }

    /// A draft to write on: what reads along is made ready.
    DraftPage toWrite(Draft draft) {
        tone.prepare(draft.locale());
        return of(draft);
    }

    /// The ways to bring it over. The words go from her own telephone or computer, never from here.
    Shares.Ways ways(Draft draft) {
        var collaboration = draft.collaboration();
        return shares.ways(
                collaboration == null ? null : collaborations.recipient(collaboration), draft.subject(), draft.words());
    }

    private @Nullable ZonedDateTime there(@Nullable Instant moment) {
        return moment == null ? null : moment.atZone(practices.zone());
    }
}
