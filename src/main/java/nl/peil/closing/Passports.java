package nl.peil.closing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.peil.agreement.Expectations;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Collaborations;
import nl.peil.platform.Tenant;
import nl.peil.platform.Turns;
import nl.peil.practice.Axis;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The passports of clients. An organizer reads one only when the client lets her.
@Service
@Transactional
public class Passports {

    private final PassportRepository passports;
    private final ClosingRepository closings;
    private final Collaborations collaborations;
    private final Expectations expectations;
    private final MessageSource messages;
    private final Turns turns;
    private final Clock clock;

    Passports(
            PassportRepository passports,
            ClosingRepository closings,
            Collaborations collaborations,
            Expectations expectations,
            MessageSource messages,
            Turns turns,
            Clock clock) {
        this.passports = passports;
        this.closings = closings;
        this.collaborations = collaborations;
        this.expectations = expectations;
        this.messages = messages;
        this.turns = turns;
        this.clock = clock;
    }

    /// What a client lets her organizer know of it.
    ///
    /// @param lines a heading and her words, in the order of the passport
    public record Shared(List<Line> lines) {
        public record Line(String part, String words) {}
    }

    @Transactional(readOnly = true)
    public Optional<Shared> shared(CollaborationId collaboration) {
        return passports
                .findById(collaboration)
                .filter(Passport::shared)
                .map(passport -> new Shared(lines(PassportForm.of(passport))));
    }

    /// All of it, for the client's own eyes and for whom she gives it to herself.
    @Transactional(readOnly = true)
    public Optional<Shared> of(CollaborationId collaboration) {
        return passports.findById(collaboration).map(passport -> new Shared(lines(PassportForm.of(passport))));
    }

    /// How a client likes to work, in sentences, where she stands clearly at one side.
    @Transactional(readOnly = true)
    public String style(CollaborationId collaboration, Locale language) {
        return likes(collaboration, language);
    }

    static List<Shared.Line> lines(PassportForm form) {
        var lines = new ArrayList<Shared.Line>();
        add(lines, "wish", form.wish());
        add(lines, "worked", form.worked());
        add(lines, "missed", form.missed());
        add(lines, "likes", form.likes());
        add(lines, "dislikes", form.dislikes());
        add(lines, "practical", form.practical());
        return lines;
    }

    private static void add(List<Shared.Line> lines, String part, @Nullable String words) {
        if (words != null) lines.add(new Shared.Line(part, words));
    }

    /// As she kept it, or what Peil proposes from what she said before: hers to change or to throw away.
    @Transactional(readOnly = true)
    PassportForm form(CollaborationId collaboration, Locale language) {
        return passports
                .findById(collaboration)
                .map(PassportForm::of)
                .orElseGet(() -> proposal(collaboration, language));
    }

    @Transactional(readOnly = true)
    boolean isKept(CollaborationId collaboration) {
        return passports.findById(collaboration).isPresent();
    }

    private PassportForm proposal(CollaborationId collaboration, Locale language) {
        var back = closings.findById(collaboration).map(Closing::client);
        return new PassportForm(
                collaborations.header(collaboration).purpose(),
                back.map(LookingBack::worked).orElse(null),
                back.map(LookingBack::missed).orElse(null),
                likes(collaboration, language),
                null,
                null,
                false);
    }

    /// In sentences, where she stands clearly at one side.
    private String likes(CollaborationId collaboration, Locale language) {
        var sentences = new ArrayList<String>();
        var style = expectations.likes(collaboration);
        for (var axis : Axis.values()) {
            int point = style.at(axis).orElse(3);
            if (point == 3) continue;
            var side = point < 3 ? "left" : "right";
            sentences.add(messages.getMessage("closing.passport.style." + axis + "." + side, null, language));
        }
        return String.join(" ", sentences);
    }

    /// The client keeps what Peil proposes, as it stands.
    ///
    /// @param shared whether her organizer may read it
    public void keepProposal(CollaborationId collaboration, Locale language, boolean shared) {
        var form = proposal(collaboration, language);
        keep(
                collaboration,
                new PassportForm(
                        form.wish(),
                        form.worked(),
                        form.missed(),
                        form.likes(),
                        form.dislikes(),
                        form.practical(),
                        shared));
    }

    void keep(CollaborationId collaboration, PassportForm form) {
        turns.take(collaboration.value());
        int version = passports
                .findToChangeByCollaboration(collaboration)
                .map(Passport::version)
                .orElse(0);
        passports.save(new Passport(
                collaboration,
                version,
                Tenant.current(),
                form.wish(),
                form.worked(),
                form.missed(),
                form.likes(),
                form.dislikes(),
                form.practical(),
                form.lets(),
                clock.instant()));
    }
}
