package nl.peil.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.peil.loop.LoopLine;
import nl.peil.loop.Loops;
import nl.peil.network.Board;
import nl.peil.place.Places;
import nl.peil.platform.NotFound;
import nl.peil.platform.Turns;
import nl.peil.practice.OrganizerId;
import nl.peil.practice.Practices;
import nl.peil.referral.Referral.Outcome;
import nl.peil.referral.Referral.State;
import nl.peil.referral.matching.Need;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The referral desk: each call belongs to the organizer who took it. For anybody else there is nothing here.
@Service
@Transactional
public class Referrals {

    /// The purpose of the open end that a referral is until it is settled.
    static final String LOOP = "referral";

    private static final int WEEK = 7;
    private static final int THREE = 3;

    private final ReferralRepository referrals;
    private final Directory directory;
    private final Places places;
    private final Loops loops;
    private final Board board;
    private final Practices practices;
    private final Turns turns;
    private final Clock clock;

    Referrals(
            ReferralRepository referrals,
            Directory directory,
            Places places,
            Loops loops,
            Board board,
            Practices practices,
            Turns turns,
            Clock clock) {
        this.referrals = referrals;
        this.directory = directory;
        this.places = places;
        this.loops = loops;
        this.board = board;
        this.practices = practices;
        this.turns = turns;
        this.clock = clock;
    }

    /// Somebody asks. The same `id` again is the same call, with what is asked now.
    public void take(ReferralId id, OrganizerId me, Call call) {
        turns.take(id.value());
        var known = referrals.findToChange(id, me);
        if (known.isEmpty() && referrals.exists(id)) throw new NotFound(); // somebody else's
        referrals.save(withThree(known.map(referral -> referral.ask(call))
                .orElseGet(() -> Referral.take(id, me, call, clock.instant()))));
        if (known.isEmpty()) open(id, me, "referral.step.choose", practices.today());
    }

    /// Not this one: another takes her place.
    void without(ReferralId id, OrganizerId me, ColleagueId colleague) {
        referrals.save(withThree(toChange(id, me).without(colleague)));
    }

    /// She has the three. In a week the organizer is asked whether it landed.
    public void give(ReferralId id, OrganizerId me) {
        var referral = toChange(id, me);
        var given = referral.give(clock.instant());
        if (given.equals(referral)) return;
        referrals.save(given);
        directory.shown(given.three());
        loops.close(id.value(), LOOP, "given");
        var inAWeek = practices.today().plusDays(WEEK);
        open(id, me, "referral.step.ask", inAWeek);
        board.show(id.value(), Board.Kind.REFERRAL, "ASK", inAWeek);
    }

    /// It isn't known yet: asked again in a week.
    void notYet(ReferralId id, OrganizerId me) {
        if (!(toChange(id, me).state() instanceof State.Given)) return;
        var inAWeek = practices.today().plusDays(WEEK);
        loops.later(id.value(), LOOP, inAWeek);
        board.show(id.value(), Board.Kind.REFERRAL, "ASK", inAWeek);
    }

    /// None of the three was right: three others.
    void again(ReferralId id, OrganizerId me) {
        var referral = toChange(id, me);
        var again = referral.again();
        if (again.equals(referral)) return;
        referrals.save(withThree(again));
        loops.close(id.value(), LOOP, "again");
        open(id, me, "referral.step.choose", practices.today());
        board.show(id.value(), Board.Kind.REFERRAL, "CHOOSE", practices.today());
    }

    /// She began with one of the three. Who called is forgotten.
    void land(ReferralId id, OrganizerId me, ColleagueId with) {
        settle(toChange(id, me).land(with, clock.instant()));
    }

    /// She began with the first of the three.
    public void land(ReferralId id, OrganizerId me) {
        find(id, me).three().stream().findFirst().ifPresent(first -> land(id, me, first));
    }

    void settle(ReferralId id, OrganizerId me, Outcome as) {
        settle(toChange(id, me).settle(as, clock.instant()));
    }

    private void settle(Referral settled) {
        if (!(settled.state() instanceof State.Settled over)) return;
        referrals.save(settled);
        loops.close(settled.id().value(), LOOP, over.outcome().name());
        board.remove(settled.id().value());
    }

    @Transactional(readOnly = true)
    Referral find(ReferralId id, OrganizerId me) {
        return referrals.find(id, me).orElseThrow(NotFound::new);
    }

    /// The newest first.
    /// One for the eyes of her who asked, as long as it isn't settled.
    @Transactional(readOnly = true)
    Optional<Referral> given(ReferralId id) {
        return referrals.find(id).filter(one -> !(one.state() instanceof Referral.State.Settled));
    }

    @Transactional(readOnly = true)
    List<Referral> of(OrganizerId me) {
        return referrals.of(me);
    }

    /// Those whose next step is due.
    @Transactional(readOnly = true)
    public List<ReferralToTakeUp> toTakeUp(OrganizerId me, LocalDate today) {
        return loops.due(me.value(), today, LOOP).stream()
                .map(LoopLine::subject)
                .flatMap(subject -> referrals.find(new ReferralId(subject), me).stream())
                .map(referral -> new ReferralToTakeUp(
                        referral.id(),
                        referral.call().caller().name(),
                        referral.call().place()))
                .toList();
    }

    /// The day on which it comes back.
    @Transactional(readOnly = true)
    Optional<LocalDate> due(ReferralId id) {
        return loops.of(id.value()).stream().map(LoopLine::due).findFirst();
    }

    /// What the matching is asked; nothing when the place is known no longer.
    Optional<Need> need(Referral referral) {
        return places.of(referral.call().place()).map(referral::need);
    }

    /// Fills up what is missing: who stands there already, stays.
    private Referral withThree(Referral referral) {
        var stay = referral.three();
        var three = new ArrayList<>(stay);
        need(referral).map(directory::three).orElse(List.of()).stream()
                .map(Candidate::id)
                .filter(id -> !stay.contains(id))
                .limit(THREE - stay.size())
                .forEach(three::add);
        return referral.propose(three);
    }

    private void open(ReferralId id, OrganizerId me, String step, LocalDate day) {
        loops.open(me.value(), id.value(), LOOP, step, day);
    }

    private Referral toChange(ReferralId id, OrganizerId me) {
        return referrals.findToChange(id, me).orElseThrow(NotFound::new);
    }
}
