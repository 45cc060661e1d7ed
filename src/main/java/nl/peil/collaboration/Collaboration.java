package nl.peil.collaboration;

import java.time.Instant;
import java.time.LocalDate;
import nl.peil.platform.Tenant;
import nl.peil.practice.OrganizerId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/// One organizer and one client, working on one purpose, from the first call to a neat closing.
///
/// It never just ends: the only way to [Phase#CLOSED] leads through [Phase#CLOSING].
///
/// @param held sessions held so far
/// @param key how another system knows it, when it was imported
record Collaboration(
        @Id CollaborationId id,
        @Version int version,
        Tenant tenant,
        OrganizerId organizer,
        ClientId client,
        @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL) Plan plan,
        @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL) Course course,
        @Embedded(onEmpty = Embedded.OnEmpty.USE_NULL) Terms terms,
        int held,
        @Nullable String key,
        Instant made) {

    /// What became of a wish to move on.
    sealed interface Reply {
        record Moved(Collaboration collaboration) implements Reply {}

        /// The phase doesn't allow it.
        record NotNow(Phase phase) implements Reply {}
    }

    static Collaboration of(
            CollaborationId id,
            Tenant tenant,
            OrganizerId organizer,
            ClientId client,
            Plan plan,
            int trialSessions,
            Instant now) {
        return new Collaboration(
                id,
                0,
                tenant,
                organizer,
                client,
                plan,
                Course.at(Phase.INTAKE),
                Terms.ofTrial(trialSessions),
                0,
                null,
                now);
    }

    Phase phase() {
        return course.phase();
    }

    /// A session was held. The first one ends the intake; one held during a pause ends the pause.
    Collaboration hold() {
        var next = switch (phase()) {
            case INTAKE -> Course.at(terms.trialSessions() > 0 ? Phase.TRIAL : Phase.ONGOING);
            case PAUSED -> course.back();
            case TRIAL, ONGOING, CLOSING, CLOSED -> course;
        };
        return with(next, terms, held + 1);
    }

    /// It was a mistake: the last session was not held after all. A phase reached by it is left again.
    Collaboration unhold() {
        boolean first = held == 1 && (phase() == Phase.TRIAL || phase() == Phase.ONGOING);
        return with(first ? Course.at(Phase.INTAKE) : course, terms, Math.max(0, held - 1));
    }

    /// Whether the agreed rhythm asks for an evaluation after the last session held. The last trial session always
    /// does.
    boolean gauges() {
        if (phase() == Phase.TRIAL && held >= terms.trialSessions()) return true;
        return (held - terms.everySince()) % terms.every() == 0;
    }

    /// The trial went well. Said during a pause, it holds from when they go on.
    Reply goOn() {
        if (phase() == Phase.PAUSED && course.before() == Phase.TRIAL) {
            return moved(true, new Course(Phase.PAUSED, Phase.ONGOING, course.pausedUntil(), null, null));
        }
        return moved(phase() == Phase.TRIAL || phase() == Phase.INTAKE, Course.at(Phase.ONGOING));
    }

    /// One of them said stop. When they go on after all, they do so without another trial.
    Reply stopTrial() {
        return moved(
                phase() != Phase.CLOSING && phase() != Phase.CLOSED,
                new Course(Phase.CLOSING, Phase.ONGOING, null, ClosingReason.NOT_THE_RIGHT_FIT, null));
    }

    Reply pause(LocalDate until) {
        return moved(
                phase() == Phase.TRIAL || phase() == Phase.ONGOING,
                new Course(Phase.PAUSED, phase(), until, null, null));
    }

    Reply resume() {
        return moved(phase() == Phase.PAUSED, course.back());
    }

    Reply startClosing(ClosingReason why) {
        var before = phase() == Phase.PAUSED ? course.before() : phase();
        return moved(
                phase() != Phase.CLOSING && phase() != Phase.CLOSED,
                new Course(Phase.CLOSING, before, null, why, null));
    }

    /// They thought better of it.
    Reply stopClosing() {
        return moved(phase() == Phase.CLOSING, course.back());
    }

    Reply close(Instant now) {
        return moved(phase() == Phase.CLOSING, new Course(Phase.CLOSED, null, null, course.reason(), now));
    }

    Collaboration with(Plan changed) {
        return new Collaboration(id, version, tenant, organizer, client, changed, course, terms, held, key, made);
    }

    Collaboration with(Terms agreed) {
        return with(course, agreed, held);
    }

    private Reply moved(boolean allowed, Course next) {
        return allowed ? new Reply.Moved(with(next, terms, held)) : new Reply.NotNow(phase());
    }

    private Collaboration with(Course next, Terms agreed, int sessions) {
        return new Collaboration(id, version, tenant, organizer, client, plan, next, agreed, sessions, key, made);
    }
}
