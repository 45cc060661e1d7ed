package nl.peil.referral;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.peil.place.Place;
import nl.peil.practice.OrganizerId;
import nl.peil.referral.matching.Need;
import nl.peil.referral.matching.Spot;
import org.jspecify.annotations.Nullable;

/// Somebody asked an organizer for a good organizer. It is followed until she has found one.
///
/// @param three who are named to her, or as many as there are
/// @param taken when she asked
/// @param given when she got the three
/// @param landed which of the three she began with
record Referral(
        ReferralId id,
        OrganizerId organizer,
        Call call,
        List<ColleagueId> three,
        Instant taken,
        @Nullable Instant given,
        @Nullable Instant settled,
        @Nullable Outcome outcome,
        @Nullable ColleagueId landed) {

    Referral {
        three = List.copyOf(three);
    }

    /// What came of it.
    enum Outcome {
        LANDED,
        /// She found another way.
        ELSEWHERE,
        /// She doesn't answer.
        UNREACHABLE,
        /// Nobody knows who she was.
        NAMELESS
    }

    /// What the row means now. Derived, never stored.
    sealed interface State {
        record Choosing() implements State {}

        /// She has the three; whether she found one, is still asked.
        record Given(Instant at) implements State {}

        record Settled(Instant at, Outcome outcome) implements State {}
    }

    static Referral take(ReferralId id, OrganizerId organizer, Call call, Instant now) {
        return new Referral(id, organizer, call, List.of(), now, null, null, null, null);
    }

    State state() {
        if (settled != null && outcome != null) return new State.Settled(settled, outcome);
        return given == null ? new State.Choosing() : new State.Given(given);
    }

    Need need(Place place) {
        return new Need(
                call.traits(),
                call.style(),
                new Spot(place.latitude(), place.longitude()),
                call.leftOut().stream().map(ColleagueId::value).collect(Collectors.toSet()));
    }

    /// She asks for something else; only before she has the three.
    Referral ask(Call other) {
        return state() instanceof State.Choosing
                ? new Referral(id, organizer, other, List.of(), taken, null, null, null, null)
                : this;
    }

    /// These are the three now.
    Referral propose(List<ColleagueId> others) {
        return state() instanceof State.Choosing
                ? new Referral(id, organizer, call, others, taken, null, null, null, null)
                : this;
    }

    /// Not this one; the others stay.
    Referral without(ColleagueId colleague) {
        if (!(state() instanceof State.Choosing)) return this;
        var stay = three.stream().filter(one -> !one.equals(colleague)).toList();
        return new Referral(id, organizer, leavingOut(Set.of(colleague)), stay, taken, null, null, null, null);
    }

    Referral give(Instant now) {
        return state() instanceof State.Choosing && !three.isEmpty()
                ? new Referral(id, organizer, call, three, taken, now, null, null, null)
                : this;
    }

    /// None of the three was the right one: others are looked for.
    Referral again() {
        return state() instanceof State.Given
                ? new Referral(id, organizer, leavingOut(Set.copyOf(three)), List.of(), taken, null, null, null, null)
                : this;
    }

    /// What was said first, stays. From now on nobody knows who she was, or whom she didn't want.
    Referral settle(Outcome as, Instant now) {
        if (as == Outcome.LANDED) throw new IllegalArgumentException("landed with whom?");
        return settled(as, null, now);
    }

    /// She began with this one. Nothing changes when that isn't one of the three she was given.
    Referral land(ColleagueId with, Instant now) {
        return state() instanceof State.Given && three.contains(with) ? settled(Outcome.LANDED, with, now) : this;
    }

    private Referral settled(Outcome as, @Nullable ColleagueId with, Instant now) {
        if (settled != null) return this;
        var forgotten = new Call(call.place(), call.traits(), call.style(), Set.of(), Caller.NAMELESS);
        return new Referral(id, organizer, forgotten, three, taken, given, now, as, with);
    }

    private Call leavingOut(Set<ColleagueId> more) {
        var all = new HashSet<>(call.leftOut());
        all.addAll(more);
        return new Call(call.place(), call.traits(), call.style(), all, call.caller());
    }
}
