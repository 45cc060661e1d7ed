package nl.peil.habits;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import nl.peil.collaboration.Collaborations;
import nl.peil.conversation.TalksInTime;
import nl.peil.development.TrainedHours;
import nl.peil.evaluation.OwnEvaluations;
import nl.peil.handover.Handovers;
import nl.peil.practice.OrganizerId;
import nl.peil.referral.CarefulHabits;
import nl.peil.referral.matching.Habits;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Counts what each organizer does.
@Component
@Transactional(readOnly = true)
class CountedHabits implements CarefulHabits {

    private final Collaborations collaborations;
    private final OwnEvaluations evaluations;
    private final TalksInTime talks;
    private final Handovers handovers;
    private final TrainedHours trained;

    CountedHabits(
            Collaborations collaborations,
            OwnEvaluations evaluations,
            TalksInTime talks,
            Handovers handovers,
            TrainedHours trained) {
        this.collaborations = collaborations;
        this.evaluations = evaluations;
        this.talks = talks;
        this.handovers = handovers;
        this.trained = trained;
    }

    @Override
    public Map<OrganizerId, Habits> of(Collection<OrganizerId> organizers) {
        var habits = new HashMap<OrganizerId, Habits>();
        var hours = trained.of(organizers);
        for (var organizer : organizers) habits.put(organizer, of(organizer, hours.getOrDefault(organizer, 0)));
        return habits;
    }

    private Habits of(OrganizerId organizer, int hours) {
        var hers = collaborations.of(organizer);
        var tried = collaborations.tried(organizer);
        var given = evaluations.given(hers);
        var talked = talks.of(hers);
        var arrived = handovers.arrived(organizer);
        return new Habits(
                tried.of(),
                tried.all(),
                given.of(),
                given.all(),
                talked.of(),
                talked.all(),
                arrived.of(),
                arrived.all(),
                hours);
    }
}
