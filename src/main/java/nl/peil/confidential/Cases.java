package nl.peil.confidential;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.peil.confidential.CaseMessages.Contents;
import nl.peil.confidential.LineCase.Kind;
import nl.peil.platform.NotFound;
import nl.peil.platform.SealedDatabase;
import nl.peil.practice.Practices;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// What whoever holds a receipt or a link can do with a case. She is known by nothing else.
@Service
class Cases {

    /// What became of a wish to begin one.
    sealed interface Reply {
        /// @param now false when it was there already: the same was sent twice
        record Begun(LocalDate expires, boolean now) implements Reply {}

        /// Not for exactly those who read the line now.
        record OtherConfidants() implements Reply {}

        /// Nothing new can be begun here.
        record Closed() implements Reply {}

        /// Another case has this identifier, or is found by this receipt.
        record Taken() implements Reply {}
    }

    private final SealedDatabase sealed;
    private final CaseRepository cases;
    private final CaseMessages messages;
    private final CaseKeys keys;
    private final Confidants confidants;
    private final Decoys decoys;
    private final Practices practices;

    Cases(
            SealedDatabase sealed,
            CaseRepository cases,
            CaseMessages messages,
            CaseKeys keys,
            Confidants confidants,
            Decoys decoys,
            Practices practices) {
        this.sealed = sealed;
        this.cases = cases;
        this.messages = messages;
        this.keys = keys;
        this.confidants = confidants;
        this.decoys = decoys;
        this.practices = practices;
    }

    Reply begin(Line line, NewCase wanted) {
        var today = practices.today();
        boolean conversation = wanted.kind() == Kind.CONVERSATION;
        return sealed.call(db -> {
            var known = cases.find(line.id(), wanted.lookupHash().value(), today);
            if (known.isPresent()) return begun(known.get(), wanted);
            if (!line.isOpen() && conversation) return new Reply.Closed();
            if (!confidants.fit(line.id(), wanted.keys(), conversation)) return new Reply.OtherConfidants();
            var made = made(wanted, today);
            if (!cases.make(line.id(), made, wanted.lookupHash().value())) {
                // somebody sent the same at this moment, or another case has its identifier
                return cases.find(line.id(), wanted.lookupHash().value(), today)
                        .map(one -> begun(one, wanted))
                        .orElseGet(Reply.Taken::new);
            }
            keys.begin(made, wanted.receiptKey());
            keys.add(made, wanted.keys());
            if (wanted.message() != null) messages.insert(made.id(), wanted.message(), today);
            return new Reply.Begun(made.expires(), true);
        });
    }

    private static Reply begun(LineCase known, NewCase wanted) {
        return known.id().equals(wanted.id()) ? new Reply.Begun(known.expires(), false) : new Reply.Taken();
    }

    private static LineCase made(NewCase wanted, LocalDate today) {
        return new LineCase(
                wanted.id(),
                wanted.kind(),
                today,
                today,
                Direction.C,
                today.plusDays(wanted.days()),
                wanted.days(),
                wanted.head(),
                0);
    }

    /// What a browser needs to open a case; for a lookup that nobody knows, something that looks and takes the same.
    Opened open(Line line, Bytes lookup) {
        var today = practices.today();
        return sealed.call(db -> {
            var found = cases.find(line.id(), Hashes.lookup(lookup), today);
            var key = found.flatMap(one -> keys.of(one, KeyWrap.RECEIPT));
            var decoy = decoys.of(line.id(), lookup, today);
            if (found.isEmpty()) keys.pretend(decoy.id());
            return found.isPresent() && key.isPresent()
                    ? new Opened(found.get().id(), key.get().key(), found.get().expires())
                    : decoy;
        });
    }

    /// @param receiptKey the key of the case, as the browser wrapped it
    record Opened(CaseId id, Bytes receiptKey, LocalDate expires) {}

    Contents read(Line line, Bytes lookup, int after) {
        return sealed.call(db -> messages.of(line.id(), live(find(line, lookup)), after));
    }

    /// Between a client and confidants the client alone writes here; a link is held by two.
    CaseMessages.Reply write(Line line, Bytes lookup, Posted message, @Nullable Bytes head) {
        return sealed.call(db -> {
            var one = live(toChange(line, lookup));
            boolean hers = message.direction() == Direction.C
                    || (message.direction() == Direction.O && one.kind() != Kind.CONVERSATION);
            if (!hers) throw new Malformed();
            return messages.write(one, message, Posted.head(head, one.kind().isChained()), practices.today());
        });
    }

    /// @return the day on which it will be gone
    LocalDate keep(Line line, Bytes lookup, int days) {
        if (!Line.DAYS.contains(days)) throw new Malformed();
        return sealed.call(db -> {
            var one = live(toChange(line, lookup));
            var kept = one.kept(days, practices.today());
            cases.save(kept);
            keys.move(one, kept);
            return kept.expires();
        });
    }

    /// Gone at once, for everybody: its key first.
    void end(Line line, Bytes lookup) {
        sealed.run(db -> {
            var one = live(toChange(line, lookup));
            keys.destroy(one);
            cases.remove(one.id());
        });
    }

    /// Somebody who reads the line now and didn't before, gets the key too, if the client wants that.
    ///
    /// @return whether they were for people who read the line
    boolean reseal(Line line, Bytes lookup, List<KeyFor> sealedKeys) {
        return sealed.call(db -> {
            var one = live(toChange(line, lookup));
            if (one.kind() != Kind.CONVERSATION) throw new Malformed();
            if (!confidants.fit(line.id(), sealedKeys, false)) return false;
            keys.add(one, sealedKeys);
            return true;
        });
    }

    private Optional<LineCase> find(Line line, Bytes lookup) {
        return cases.find(line.id(), Hashes.lookup(lookup), practices.today());
    }

    private Optional<LineCase> toChange(Line line, Bytes lookup) {
        return cases.findToChange(line.id(), Hashes.lookup(lookup), practices.today());
    }

    /// Without its key it is gone, whatever rows somebody brought back.
    private LineCase live(Optional<LineCase> found) {
        return found.filter(keys::isThere).orElseThrow(NotFound::new);
    }
}
