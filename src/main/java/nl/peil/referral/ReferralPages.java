package nl.peil.referral;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.peil.notice.Link;
import nl.peil.notice.Links;
import nl.peil.notice.Recipient;
import nl.peil.notice.Shares;
import nl.peil.platform.Language;
import nl.peil.practice.Axis;
import nl.peil.practice.OrganizerId;
import nl.peil.practice.Practices;
import nl.peil.referral.Referral.State;
import nl.peil.referral.ReferralPage.One;
import nl.peil.referral.ReferralPage.Step;
import nl.peil.referral.matching.Need;
import nl.peil.referral.matching.Trait;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Referrals for the pages of the organizer who took the call.
@Component
@Transactional
class ReferralPages {

    private static final int THREE = 3;

    /// Enough that three are left when she leaves some out.
    private static final int NAMES = 9;

    /// The purpose of the link to a page with the names, for her who asked.
    static final String CHOOSE = "three";

    private static final Duration VALID = Duration.ofDays(60);

    /// So many that are settled are shown, the newest.
    private static final int SETTLED = 30;

    private final Referrals referrals;
    private final Directory directory;
    private final ReasonWords words;
    private final Shares shares;
    private final Links links;
    private final Practices practices;
    private final MessageSource messages;

    ReferralPages(
            Referrals referrals,
            Directory directory,
            ReasonWords words,
            Shares shares,
            Links links,
            Practices practices,
            MessageSource messages) {
        this.referrals = referrals;
        this.directory = directory;
        this.words = words;
        this.shares = shares;
        this.links = links;
        this.practices = practices;
        this.messages = messages;
    }

    /// What is open by the day of its next step, and what is settled, the newest first.
    record Desk(List<ReferralLine> open, List<ReferralLine> settled) {}

    Desk desk(OrganizerId me) {
        var zone = practices.zone();
        var today = practices.today();
        var open = new ArrayList<ReferralLine>();
        var settled = new ArrayList<ReferralLine>();
        for (var referral : referrals.of(me)) {
            boolean over = referral.state() instanceof State.Settled;
            if (over && settled.size() == SETTLED) continue;
            var due = over ? Optional.<LocalDate>empty() : referrals.due(referral.id());
            var line = new ReferralLine(
                    referral.id(),
                    referral.call().caller().name(),
                    town(referral.call().place()),
                    switch (referral.state()) {
                        case State.Choosing _ -> "choose";
                        case State.Given _ -> "ask";
                        case State.Settled done -> done.outcome().name();
                    },
                    due.orElse(null),
                    due.filter(day -> !day.isAfter(today)).isPresent(),
                    referral.taken().atZone(zone));
            (over ? settled : open).add(line);
        }
        open.sort(Comparator.comparing(line -> Optional.ofNullable(line.due()).orElse(LocalDate.MAX)));
        return new Desk(open, settled);
    }

    ReferralPage of(Referral referral, Locale language) {
        var zone = practices.zone();
        var call = referral.call();
        var three = three(referral, language);
        var style = new ArrayList<String>();
        for (var axis : Axis.values()) {
            int point = call.style().at(axis.ordinal());
            if (point > 0) style.add(axis + "." + ReasonWords.side(point));
        }
        boolean choosing = referral.state() instanceof State.Choosing;
        var landed = referral.landed();
        return new ReferralPage(
                referral.id(),
                switch (referral.state()) {
                    case State.Choosing _ -> Step.CHOOSING;
                    case State.Given _ -> Step.GIVEN;
                    case State.Settled _ -> Step.SETTLED;
                },
                town(call.place()),
                call.traits().stream().sorted().toList(),
                style,
                directory.names(call.leftOut()).values().stream().sorted().toList(),
                call.caller(),
                three,
                referral.three().size() - three.size(),
                choosing && three.size() < THREE
                        ? referrals.need(referral).map(directory::limits).orElse(List.of())
                        : List.of(),
                referral.taken().atZone(zone),
                switch (referral.state()) {
                    case State.Choosing _ -> null;
                    case State.Given(var at) -> at.atZone(zone);
                    case State.Settled done -> done.at().atZone(zone);
                },
                referrals.due(referral.id()).orElse(null),
                referral.outcome(),
                landed == null ? null : directory.names(Set.of(landed)).get(landed));
    }

    private List<One> three(Referral referral, Locale language) {
        var need = referrals.need(referral);
        if (need.isEmpty()) return List.of();
        var order = referral.three();
        return directory.among(order, need.get()).stream()
                .sorted(Comparator.comparingInt(one -> order.indexOf(one.id())))
                .map(one -> one(one, need.get(), referral, language))
                .toList();
    }

    /// The three that she was given and those who would come next, for her own eyes. Which of them she leaves out, is
    /// done on her page and told to nobody.
    List<One> toChooseFrom(ReferralId id, Locale language) {
        var referral = referrals.given(id).orElse(null);
        if (referral == null) return List.of();
        var need = referrals.need(referral);
        if (need.isEmpty()) return List.of();
        var order = referral.three();
        var all = new ArrayList<>(directory.among(order, need.get()));
        all.sort(Comparator.comparingInt(one -> order.indexOf(one.id())));
        directory.best(need.get(), NAMES).stream()
                .filter(one -> !order.contains(one.id()))
                .forEach(all::add);
        return all.stream()
                .limit(NAMES)
                .map(one -> one(one.whereverElse(), need.get(), referral, language))
                .toList();
    }

    private One one(Candidate one, Need need, Referral referral, Locale language) {
        return new One(
                one.id(),
                one.name(),
                town(one.place()),
                words.far(one.kilometres(), language),
                words.of(need, one.reasons(), language),
                spoken(one.phone()),
                one.email(),
                bare(one.website()),
                one.words(),
                referral.organizer().equals(one.account()),
                one.practice());
    }

    /// The three, to be sent or read aloud, in a language that she who asks can read.
    String text(Referral referral, String from, Locale language) {
        var text = new StringBuilder();
        var name = referral.call().caller().name();
        text.append(name == null ? said("referral.text.hello", language) : said("referral.text.dear", language, name))
                .append("\n\n")
                .append(said(
                        "referral.text.begin", language, town(referral.call().place())))
                .append('\n');
        int number = 1;
        for (var one : three(referral, language)) {
            text.append('\n')
                    .append(number++)
                    .append(". ")
                    .append(one.name())
                    .append(", ")
                    .append(one.place());
            text.append(" (").append(one.far()).append(")\n");
            one.reasons().forEach(reason -> text.append("- ").append(reason).append('\n'));
            if (one.phone() != null)
                text.append(said("referral.text.phone", language, one.phone())).append('\n');
            if (one.email() != null)
                text.append(said("referral.text.email", language, one.email())).append('\n');
            if (one.website() != null)
                text.append(said("referral.text.site", language, one.website())).append('\n');
        }
        return text.append('\n')
                .append(said("referral.text.end", language, links.address(link(referral, language))))
                .append("\n\n")
                .append(said("referral.text.from", language, from))
                .toString();
    }

    /// English for who asked for English and not for Dutch; otherwise as the organizer reads.
    Locale language(Referral referral, Locale hers) {
        var asked = referral.call().traits();
        if (asked.contains(Trait.DUTCH)) return Language.DUTCH;
        return asked.contains(Trait.ENGLISH) ? Language.ENGLISH : hers;
    }

    /// The ways to bring it over. The words go from her own telephone or computer, never from here.
    Shares.Ways ways(Referral referral, String text, Locale language) {
        var caller = referral.call().caller();
        return shares.ways(
                new Recipient(caller.name() == null ? "" : caller.name(), caller.phone(), caller.email(), language),
                said("referral.text.subject", language),
                text);
    }

    private Link link(Referral referral, Locale language) {
        return links.openOrMake(CHOOSE, referral.id().value(), language, VALID);
    }

    Set<String> leftOut(Referral referral) {
        return directory.names(referral.call().leftOut()).values().stream().collect(Collectors.toSet());
    }

    /// *Hengelo* of *Hengelo, Overijssel*.
    static String town(String place) {
        return place.split(",", 2)[0];
    }

    /// In pairs, as people say it: *06 12 34 56 78*.
    static @Nullable String spoken(@Nullable String phone) {
        if (phone == null) return null;
        if (!phone.startsWith("+31")) return phone;
        var digits = "0" + phone.substring(3);
        return digits.replaceAll("(\\d{2})(?=\\d)", "$1 ");
    }

    private static @Nullable String bare(@Nullable String website) {
        return website == null
                ? null
                : website.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
    }

    private String said(String key, Locale language, Object... with) {
        return messages.getMessage(key, with, language);
    }
}
