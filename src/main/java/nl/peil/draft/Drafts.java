package nl.peil.draft;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Collaborations;
import nl.peil.draft.Draft.State;
import nl.peil.loop.LoopLine;
import nl.peil.loop.Loops;
import nl.peil.platform.NotFound;
import nl.peil.platform.Tenant;
import nl.peil.platform.Turns;
import nl.peil.platform.Uuids;
import nl.peil.practice.OrganizerId;
import nl.peil.practice.Practices;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The drafts of organizers, each for herself. For anybody else there is nothing here.
@Service
@Transactional
public class Drafts {

    /// The purpose of the open end that a draft is while it cools off.
    static final String LOOP = "draft";

    private final DraftRepository drafts;
    private final Collaborations collaborations;
    private final Loops loops;
    private final Practices practices;
    private final Turns turns;
    private final Clock clock;

    Drafts(
            DraftRepository drafts,
            Collaborations collaborations,
            Loops loops,
            Practices practices,
            Turns turns,
            Clock clock) {
        this.drafts = drafts;
        this.collaborations = collaborations;
        this.loops = loops;
        this.practices = practices;
        this.turns = turns;
        this.clock = clock;
    }

    /// A draft to begin from: proposed words, hers to change.
    ///
    /// @return the address of the page to write it on
    public String propose(
            OrganizerId me, CollaborationId collaboration, Locale language, @Nullable String subject, String words) {
        var id = new DraftId(Uuids.next());
        keep(id, me, new DraftForm(collaboration, words, subject, language.getLanguage()));
        return "/drafts/" + id.value();
    }

    /// What she has written so far. The same `id` again is the same draft.
    Draft keep(DraftId id, OrganizerId me, DraftForm form) {
        turns.take(id.value());
        return drafts.save(begun(id, me, form));
    }

    /// The one that she began, or a new one, with what is typed now; not kept yet.
    Draft begun(DraftId id, OrganizerId me, DraftForm form) {
        return drafts.findToChangeByIdAndOrganizer(id, me)
                .orElseGet(() -> begin(id, me, form.collaboration()))
                .write(form.language(), form.about(), form.words(), clock.instant());
    }

    private Draft begin(DraftId id, OrganizerId me, @Nullable CollaborationId collaboration) {
        if (drafts.existsById(id)) throw new NotFound(); // somebody else's
        if (collaboration != null) clientOf(collaboration, me);
        return Draft.begin(id, Tenant.current(), me, collaboration, clock.instant());
    }

    /// Lets it cool off until the morning; then she is asked again.
    void hold(DraftId id, OrganizerId me) {
        var held = drafts.save(toChange(id, me).hold(clock.instant(), practices.zone()));
        if (!(held.state(clock.instant()) instanceof State.Held(var until))) return;
        loops.close(id.value(), LOOP, "again");
        loops.open(
                me.value(),
                id.value(),
                LOOP,
                "draft.step.decide",
                until.atZone(practices.zone()).toLocalDate());
    }

    /// She wants it to go as it is.
    void decide(DraftId id, OrganizerId me) {
        drafts.save(toChange(id, me).decide(clock.instant()));
        loops.close(id.value(), LOOP, "decided");
    }

    /// She has brought it over.
    void sent(DraftId id, OrganizerId me) {
        drafts.save(toChange(id, me).sent(clock.instant()));
        loops.close(id.value(), LOOP, "sent");
    }

    void remove(DraftId id, OrganizerId me) {
        drafts.findToChangeByIdAndOrganizer(id, me).ifPresent(drafts::delete);
        loops.close(id.value(), LOOP, "removed");
    }

    @Transactional(readOnly = true)
    Draft find(DraftId id, OrganizerId me) {
        return drafts.findByIdAndOrganizer(id, me).orElseThrow(NotFound::new);
    }

    /// What changed last first.
    @Transactional(readOnly = true)
    List<Draft> of(OrganizerId me) {
        return drafts.findByOrganizerOrderByChangedDescIdDesc(me);
    }

    /// What has cooled off by now.
    @Transactional(readOnly = true)
    public List<DraftToTakeUp> toTakeUp(OrganizerId me, Instant now) {
        var today = now.atZone(practices.zone()).toLocalDate();
        return loops.due(me.value(), today, LOOP).stream()
                .map(LoopLine::subject)
                .flatMap(subject -> drafts.findByIdAndOrganizer(new DraftId(subject), me).stream())
                .filter(draft -> draft.state(now) instanceof State.CooledOff)
                .map(draft -> new DraftToTakeUp(draft.id(), draft.collaboration(), draft.glimpse()))
                .toList();
    }

    /// The name of the client, if it is hers.
    @Transactional(readOnly = true)
    String clientOf(CollaborationId collaboration, OrganizerId me) {
        var name = collaborations.names(me, List.of(collaboration)).get(collaboration);
        if (name == null) throw new NotFound();
        return Objects.requireNonNull(name);
    }

    private Draft toChange(DraftId id, OrganizerId me) {
        return drafts.findToChangeByIdAndOrganizer(id, me).orElseThrow(NotFound::new);
    }
}
