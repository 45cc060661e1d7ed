package nl.peil.confidential;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.peil.confidential.CaseKeys.Held;
import nl.peil.confidential.CaseMessages.Contents;
import nl.peil.confidential.LineCase.Kind;
import nl.peil.platform.NotFound;
import nl.peil.platform.SealedDatabase;
import nl.peil.practice.OrganizerId;
import nl.peil.practice.Practices;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// What a confidant does with the conversations of her practice's line.
@Service
class LineDesk {

    private final SealedDatabase sealed;
    private final Lines lines;
    private final Confidants confidants;
    private final CaseRepository cases;
    private final CaseMessages messages;
    private final CaseKeys keys;
    private final Practices practices;

    LineDesk(
            SealedDatabase sealed,
            Lines lines,
            Confidants confidants,
            CaseRepository cases,
            CaseMessages messages,
            CaseKeys keys,
            Practices practices) {
        this.sealed = sealed;
        this.lines = lines;
        this.confidants = confidants;
        this.cases = cases;
        this.messages = messages;
        this.keys = keys;
        this.practices = practices;
    }

    /// Somebody at the desk of a line that she reads.
    record Reader(Line line, Confidant confidant) {}

    /// @throws NotFound for everybody who isn't one, an owner too
    Reader reader(OrganizerId me) {
        return confidants
                .of(me)
                .flatMap(one -> lines.own().map(line -> new Reader(line, one)))
                .orElseThrow(NotFound::new);
    }

    /// A conversation in the list.
    ///
    /// @param sealed her key of it; nothing when she became a confidant later
    /// @param read the number of the last message that she has fetched
    record Conversation(
            CaseId id,
            int count,
            LocalDate firstDay,
            LocalDate lastDay,
            Direction lastDirection,
            LocalDate expires,
            @Nullable Bytes sealed,
            int read) {}

    List<Conversation> conversations(Reader reader) {
        return sealed.call(db -> {
            var held = keys.of(reader.confidant().id());
            return cases.conversations(reader.line().id(), practices.today()).stream()
                    .filter(keys::isThere)
                    .map(one -> conversation(
                            one, keys.open(one, reader.confidant().id().value(), held.get(one.id()))))
                    .toList();
        });
    }

    private static Conversation conversation(LineCase one, Optional<Held> held) {
        return new Conversation(
                one.id(),
                one.count(),
                one.made(),
                one.last(),
                one.lastDirection(),
                one.expires(),
                held.map(Held::key).orElse(null),
                held.map(Held::read).orElse(0));
    }

    /// What is in a conversation, with her key of it.
    record Read(
            @com.fasterxml.jackson.annotation.JsonUnwrapped Contents contents,
            @Nullable Bytes sealed) {}

    Read read(Reader reader, CaseId id, int after) {
        return sealed.call(db -> {
            var one = live(cases.find(reader.line().id(), id, practices.today()));
            var held = keys.of(one, reader.confidant().id().value());
            if (held.isPresent()) keys.read(id, reader.confidant().id(), one.count());
            return new Read(
                    messages.of(reader.line().id(), one, after),
                    held.map(Held::key).orElse(null));
        });
    }

    CaseMessages.Reply write(Reader reader, CaseId id, Posted message, @Nullable Bytes head) {
        return sealed.call(db -> {
            var one = live(cases.findToChange(reader.line().id(), id, practices.today()));
            return messages.write(one, message, Posted.head(head, true), practices.today());
        });
    }

    /// How many conversations wait for an answer.
    int waiting(OrganizerId me) {
        return confidants
                .of(me)
                .map(one -> (int) sealed.call(db -> cases.conversations(one.line(), practices.today()).stream())
                        .filter(known -> known.lastDirection() == Direction.C)
                        .filter(keys::isThere)
                        .count())
                .orElse(0);
    }

    private LineCase live(Optional<LineCase> found) {
        return found.filter(one -> one.kind() == Kind.CONVERSATION)
                .filter(keys::isThere)
                .orElseThrow(NotFound::new);
    }
}
