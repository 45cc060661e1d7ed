package nl.peil.demo;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import nl.peil.agreement.Agreements;
import nl.peil.agreement.Expectations;
import nl.peil.agreement.Rhythms;
import nl.peil.agreement.Trials;
import nl.peil.closing.Closings;
import nl.peil.closing.Passports;
import nl.peil.collaboration.Clients;
import nl.peil.collaboration.Collaborations;
import nl.peil.collaboration.Sessions;
import nl.peil.conversation.Ruptures;
import nl.peil.evaluation.Evaluations;
import nl.peil.evaluation.FollowUp;
import nl.peil.handover.Handovers;
import nl.peil.network.NetworkId;
import nl.peil.network.Networks;
import nl.peil.platform.Tenant;
import nl.peil.platform.Uuids;
import nl.peil.platform.WallClock;
import nl.peil.practice.Axis;
import nl.peil.practice.Me;
import nl.peil.practice.Practices;
import nl.peil.practice.WorkingStyle;
import nl.peil.warning.SignalWatch;
import org.springframework.stereotype.Service;

/// Makes the practice to play with: every session, answer and agreement goes through the doors that people use.
@Service
class Demo {

    static final String EMAIL = "roos@example.org";
    static final String PASSWORD = "oefenen met peil";
    private static final String NETWORK = "Organizers Midden-Nederland";

    private final Practices practices;
    private final Clients clients;
    private final Collaborations collaborations;
    private final Sessions sessions;
    private final Expectations expectations;
    private final Agreements agreements;
    private final Trials trials;
    private final Rhythms rhythms;
    private final Evaluations evaluations;
    private final Ruptures ruptures;
    private final Closings closings;
    private final Passports passports;
    private final Handovers handovers;
    private final List<FollowUp> followUps;
    private final SignalWatch signals;
    private final Desk desk;
    private final Practised practised;
    private final Developed developed;
    private final Networks networks;
    private final WallClock clock;

    Demo(
            Practices practices,
            Clients clients,
            Collaborations collaborations,
            Sessions sessions,
            Expectations expectations,
            Agreements agreements,
            Trials trials,
            Rhythms rhythms,
            Evaluations evaluations,
            Ruptures ruptures,
            Closings closings,
            Passports passports,
            Handovers handovers,
            List<FollowUp> followUps,
            SignalWatch signals,
            Desk desk,
            Practised practised,
            Developed developed,
            Networks networks,
            WallClock clock) {
        this.practices = practices;
        this.clients = clients;
        this.collaborations = collaborations;
        this.sessions = sessions;
        this.expectations = expectations;
        this.agreements = agreements;
        this.trials = trials;
        this.rhythms = rhythms;
        this.evaluations = evaluations;
        this.ruptures = ruptures;
        this.closings = closings;
        this.passports = passports;
        this.handovers = handovers;
        this.followUps = followUps;
        this.signals = signals;
        this.desk = desk;
        this.practised = practised;
        this.developed = developed;
        this.networks = networks;
        this.clock = clock;
    }

    /// @return the organizer whose practice it is
    Me make(Locale language) {
        var script = Script.read();
        return new Tenant(Uuids.next()).call(() -> make(script, language));
    }

    private Me make(Script script, Locale language) {
        var me =
                practices.begin(script.practice(), new Practices.Person(script.organizer(), EMAIL, PASSWORD, language));
        var style = new EnumMap<Axis, Integer>(Axis.class);
        script.style().forEach((axis, point) -> style.put(Axis.valueOf(axis), point));
        practices.describe(me.organizer(), new WorkingStyle(style));
        var people = new People(
                me,
                clients,
                collaborations,
                sessions,
                expectations,
                agreements,
                trials,
                rhythms,
                evaluations,
                ruptures,
                closings,
                passports,
                handovers,
                followUps);
        var diary = new Diary();
        var now = clock.instant().atZone(practices.zone());
        script.collaborations().forEach(course -> new Story(course, people, diary, language, now).write());
        var network = new NetworkId(Uuids.next());
        networks.found(network, NETWORK);
        desk.fill(script.directory(), me, language, now.toLocalDate());
        desk.write(script.referrals(), me, diary, now);
        practised.write(me, language, diary, now);
        developed.write(script, me, network, language, diary, now);
        diary.liveThrough(clock, now.toInstant());
        signals.look();
        return me;
    }
}
