package nl.peil.handover;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.peil.agreement.Expectations;
import nl.peil.closing.Passports;
import nl.peil.closing.Passports.Shared;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Collaborations;
import nl.peil.collaboration.Funding;
import nl.peil.handover.Candidate.Answer;
import nl.peil.handover.Handover.Wish;
import nl.peil.handover.HandoverPage.Found;
import nl.peil.handover.HandoverPage.Named;
import nl.peil.loop.LoopLine;
import nl.peil.loop.Loops;
import nl.peil.notice.Recipient;
import nl.peil.notice.SharePage;
import nl.peil.place.Places;
import nl.peil.practice.Axis;
import nl.peil.practice.Practices;
import nl.peil.referral.ColleagueId;
import nl.peil.referral.Contact;
import nl.peil.referral.Directory;
import nl.peil.referral.ReasonWords;
import nl.peil.referral.matching.Need;
import nl.peil.referral.matching.Spot;
import nl.peil.referral.matching.Style;
import nl.peil.referral.matching.Trait;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What the three of a handover see of it.
@Component
@Transactional
class HandoverPages {

    private final Handovers handovers;
    private final HandoverLinks links;
    private final Collaborations collaborations;
    private final Expectations expectations;
    private final Passports passports;
    private final Directory directory;
    private final ReasonWords reasons;
    private final Places places;
    private final Loops loops;
    private final Practices practices;

    HandoverPages(
            Handovers handovers,
            HandoverLinks links,
            Collaborations collaborations,
            Expectations expectations,
            Passports passports,
            Directory directory,
            ReasonWords reasons,
            Places places,
            Loops loops,
            Practices practices) {
        this.handovers = handovers;
        this.links = links;
        this.collaborations = collaborations;
        this.expectations = expectations;
        this.passports = passports;
        this.directory = directory;
        this.reasons = reasons;
        this.places = places;
        this.loops = loops;
        this.practices = practices;
    }

    HandoverPage of(CollaborationId collaboration, Locale language) {
        var header = collaborations.header(collaboration);
        var organizer = practices.nameOf(header.organizer());
        var latest = handovers.latest(collaboration);
        if (latest.isEmpty()) return nothing(collaboration, header.client(), organizer);
        var handover = latest.get();
        var step = handovers.step(handover);
        var all = handovers.candidates(handover);
        var chosen = all.stream()
                .filter(one -> one.id().equals(handover.chosen()))
                .findFirst()
                .orElse(null);
        var due = loops.of(handover.id().value()).stream()
                .map(LoopLine::due)
                .findFirst()
                .orElse(null);
        var town = Objects.requireNonNullElseGet(
                handover.town(),
                () -> collaborations
                        .townOf(collaboration)
                        .flatMap(places::meant)
                        .map(place -> place.label())
                        .orElse(""));
        var traits = traits(handover.traits());
        return new HandoverPage(
                collaboration,
                header.client(),
                organizer,
                true,
                step,
                due,
                due != null && due.isBefore(practices.today()),
                handovers.items(handover),
                all.stream().map(HandoverPages::named).toList(),
                chosen == null ? null : named(chosen),
                all.stream()
                        .filter(one -> !one.id().equals(handover.chosen()) && one.canStillBeAsked())
                        .map(HandoverPages::named)
                        .toList(),
                handover.town() == null ? List.of() : found(collaboration, town, traits, all, language),
                town,
                traits,
                handover.wish(),
                handover.others(),
                handover.said(),
                handover.carrier(),
                handover.introduced(),
                handover.met(),
                handover.first(),
                handover.end(),
                handover.reason(),
                step == Step.ASK ? share(handover) : null,
                step == Step.ANSWER && chosen != null ? links.share(chosen, languageOf(chosen)) : null);
    }

    private SharePage share(Handover handover) {
        var carrier = handover.carrier();
        return carrier == null
                ? links.share(handover)
                : links.share(
                        handover,
                        new Recipient(
                                carrier,
                                null,
                                null,
                                collaborations
                                        .recipient(handover.collaboration())
                                        .language()));
    }

    private static HandoverPage nothing(CollaborationId collaboration, String client, String organizer) {
        return new HandoverPage(
                collaboration,
                client,
                organizer,
                false,
                Step.PREPARE,
                null,
                false,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                "",
                Set.of(),
                null,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static Set<Trait> traits(String names) {
        return Arrays.stream(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(Trait::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Trait.class)));
    }

    /// What whoever goes on should bring along: what was ticked, her language and who pays.
    Need need(CollaborationId collaboration, String town, Set<Trait> ticked) {
        var traits = EnumSet.noneOf(Trait.class);
        traits.addAll(ticked);
        traits.add(
                collaborations.recipient(collaboration).language().getLanguage().equals("en")
                        ? Trait.ENGLISH
                        : Trait.DUTCH);
        traits.addAll(paying(collaborations.ending(collaboration).funding()));
        var place = places.meant(town).orElseThrow();
        var likes = expectations.likes(collaboration);
        var points = Arrays.stream(Axis.values())
                .mapToInt(axis -> likes.at(axis).orElse(0))
                .toArray();
        return new Need(
                traits,
                new Style(points[0], points[1], points[2], points[3], points[4]),
                new Spot(place.latitude(), place.longitude()),
                Set.of());
    }

    /// A colleague who works with a personal budget is asked for by that, whichever law it comes from.
    private static Set<Trait> paying(Funding funding) {
        return switch (funding) {
            case PRIVATE -> Set.of(Trait.PRIVATE);
            case EMPLOYER -> Set.of(Trait.EMPLOYER);
            case PGB_WMO, PGB_WLZ, PGB_YOUTH, PGB_ZVW -> Set.of(Trait.PGB);
            case IN_KIND -> Set.of(Trait.WMO, Trait.WLZ, Trait.JEUGDWET, Trait.ZVW);
        };
    }

    private List<Found> found(
            CollaborationId collaboration, String town, Set<Trait> ticked, List<Candidate> named, Locale language) {
        if (places.meant(town).isEmpty()) return List.of();
        var need = need(collaboration, town, ticked);
        var organizer = collaborations.header(collaboration).organizer();
        return directory.three(need).stream()
                .filter(one -> !organizer.equals(one.account()))
                .map(one -> new Found(
                        one.id().value().toString(),
                        one.name(),
                        one.place(),
                        reasons.far(one.kilometres(), language),
                        reasons.of(need, one.reasons(), language),
                        named.stream().anyMatch(known -> one.id().value().equals(known.colleague()))))
                .toList();
    }

    /// Somebody of the directory as a candidate, with what speaks for her in the client's language.
    Handovers.Named proposal(CollaborationId collaboration, ColleagueId id) {
        var handover = handovers.latest(collaboration).orElseThrow();
        var contact = directory.find(id).orElseThrow(nl.peil.platform.NotFound::new);
        var language = collaborations.recipient(collaboration).language();
        var need = need(collaboration, Objects.requireNonNullElse(handover.town(), ""), traits(handover.traits()));
        var why = directory.three(need).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(one -> String.join("\n", reasons.of(need, one.reasons(), language)))
                .orElse(null);
        return new Handovers.Named(
                id.value(), contact.account(), contact.name(), contact.email(), contact.phone(), why);
    }

    /// The language to write to a candidate in.
    Locale languageOf(Candidate candidate) {
        var colleague = candidate.colleague();
        return colleague == null
                ? nl.peil.platform.Language.DUTCH
                : directory
                        .find(new ColleagueId(colleague))
                        .map(Contact::language)
                        .orElse(nl.peil.platform.Language.DUTCH);
    }

    OnwardPage onward(HandoverId id) {
        var handover = handovers.find(id);
        var header = collaborations.header(handover.collaboration());
        var step = handovers.step(handover);
        var all = handovers.candidates(handover);
        var chosen = all.stream()
                .filter(one -> one.id().equals(handover.chosen()))
                .findFirst()
                .orElse(null);
        boolean accepted = chosen != null && chosen.answer() == Answer.ACCEPTED;
        return new OnwardPage(
                links.path(handover),
                header.client(),
                practices.nameOf(header.organizer()),
                step,
                handover.isOpen() && handover.asked() != null && !accepted,
                handovers.items(handover).stream()
                        .filter(one -> !one.words().isBlank())
                        .toList(),
                passports.of(handover.collaboration()).orElse(null),
                all.stream()
                        .filter(Candidate::canStillBeAsked)
                        .map(HandoverPages::named)
                        .toList(),
                chosen == null ? null : named(chosen),
                handover.wish(),
                handover.wish() == Wish.MYSELF || accepted,
                handover.met(),
                handover.first(),
                handover.end());
    }

    InvitedPage invited(CandidateId id) {
        var candidate = handovers.candidate(id);
        var handover = handovers.find(candidate.handover());
        boolean open = handover.isOpen()
                && id.equals(handover.chosen())
                && candidate.invited() != null
                && candidate.answer() != Answer.DECLINED;
        var ticked = open
                ? handovers.items(handover).stream()
                        .filter(one -> one.ticked() && !one.words().isBlank())
                        .toList()
                : List.<Passing>of();
        return new InvitedPage(
                links.path(candidate),
                candidate.name(),
                practices.nameOf(handover.organizer()),
                open,
                ticked,
                open ? passportIfTicked(handover) : null,
                open ? handover.said() : null,
                candidate.answer(),
                open ? handover.met() : null,
                open ? handover.first() : null);
    }

    private @Nullable Shared passportIfTicked(Handover handover) {
        boolean ticked =
                handovers.items(handover).stream().anyMatch(one -> one.item() == Item.PASSPORT && one.ticked());
        return ticked ? passports.of(handover.collaboration()).orElse(null) : null;
    }

    private static Named named(Candidate one) {
        var answer = one.answer();
        var state = answer != null ? answer.name() : one.invited() != null ? "INVITED" : "NAMED";
        return new Named(
                one.id(),
                one.name(),
                one.email(),
                one.phone(),
                one.reasons() == null ? List.of() : one.reasons().lines().toList(),
                state,
                one.words(),
                one.invited() != null);
    }
}
