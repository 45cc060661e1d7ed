package nl.peil.referral;

import java.text.Normalizer;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.peil.notice.Recipient;
import nl.peil.platform.Language;
import nl.peil.platform.NotFound;
import nl.peil.platform.Tenant;
import nl.peil.platform.Turns;
import nl.peil.practice.OrganizerId;
import nl.peil.practice.Practices;
import nl.peil.referral.matching.Need;
import nl.peil.referral.matching.Trait;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The colleagues whom a practice can name to somebody who looks for an organizer.
@Service
@Transactional
public class Directory {

    /// What became of keeping an entry.
    public sealed interface Reply {
        record Kept(ColleagueId id) implements Reply {}

        /// Somebody else in the directory has that mail address.
        record KnownAs(String name) implements Reply {}
    }

    private final ColleagueRepository colleagues;
    private final Offers offers;
    private final Practices practices;
    private final Turns turns;
    private final Clock clock;

    Directory(ColleagueRepository colleagues, Offers offers, Practices practices, Turns turns, Clock clock) {
        this.colleagues = colleagues;
        this.offers = offers;
        this.practices = practices;
        this.turns = turns;
        this.clock = clock;
    }

    /// Three who may be the right one, or as many as there are. Nobody counts as shown by this: see [#shown].
    @Transactional(readOnly = true)
    public List<Candidate> three(Need need) {
        return offers.three(need);
    }

    /// The three, and those who would come next.
    @Transactional(readOnly = true)
    List<Candidate> best(Need need, int most) {
        return offers.best(need, most);
    }

    /// These three with what speaks for them, whether they have room now or not; who has left the directory or travels
    /// less far than before, is absent.
    @Transactional(readOnly = true)
    public List<Candidate> among(Collection<ColleagueId> ids, Need need) {
        return offers.among(ids, need);
    }

    /// They were among those that somebody was given: for a while others come a little earlier.
    public void shown(Collection<ColleagueId> ids) {
        colleagues.shown(ids, clock.instant(), offers.lately());
    }

    /// How to reach her; nothing when she is in the directory no longer.
    @Transactional(readOnly = true)
    public Optional<Contact> find(ColleagueId id) {
        return colleagues.find(id).map(this::contact);
    }

    /// Adds a colleague who has no account, or changes her. The same `id` again is the same colleague.
    ///
    /// @throws NotFound for somebody who speaks for herself
    public Reply keep(ColleagueId id, ColleagueDetails details, OrganizerId me) {
        return keep(changed(id, details, me));
    }

    /// @param shared whether fellow practices of a network see her too
    Reply keep(ColleagueId id, ColleagueDetails details, boolean shared, OrganizerId me) {
        return keep(changed(id, details, me).shared(shared));
    }

    private Colleague changed(ColleagueId id, ColleagueDetails details, OrganizerId me) {
        turns.take(Tenant.current().value());
        var before = colleagues.find(id);
        if (before.filter(known -> !known.canBeChangedBy(me)).isPresent()) throw new NotFound();
        return before.map(known -> known.with(details)).orElseGet(() -> Colleague.of(id, details));
    }

    /// Puts an organizer of the practice in the directory as she wants to be in it, in place of what stood there.
    ///
    /// @param careful whether what she does with care may count
    /// @param shared whether fellow practices of a network see her too
    public Reply publish(ColleagueId id, OrganizerId me, boolean careful, boolean shared, ColleagueDetails details) {
        turns.take(Tenant.current().value());
        var mine = colleagues.of(me).or(() -> byMailOnly(details));
        return keep(new Colleague(mine.map(Colleague::id).orElse(id), Tenant.current(), me, careful, shared, details));
    }

    /// A colleague who got an account takes over what was said of her before.
    private Optional<Colleague> byMailOnly(ColleagueDetails details) {
        var email = details.email();
        return email == null ? Optional.empty() : colleagues.withEmail(email).filter(known -> known.account() == null);
    }

    private Reply keep(Colleague colleague) {
        var email = colleague.details().email();
        var other = email == null ? Optional.<Colleague>empty() : colleagues.withEmail(email);
        if (other.isPresent() && !other.get().id().equals(colleague.id())) {
            return new Reply.KnownAs(other.get().details().name());
        }
        colleagues.save(colleague);
        return new Reply.Kept(colleague.id());
    }

    /// Nothing of her is kept. Who has an account, is only removed by herself, or by anybody once she has left.
    void remove(ColleagueId id, OrganizerId me) {
        colleagues.find(id).ifPresent(colleague -> {
            if (!canBeRemoved(colleague, me)) throw new NotFound();
            colleagues.remove(id);
        });
    }

    @Transactional(readOnly = true)
    boolean canBeRemoved(Colleague colleague, OrganizerId me) {
        var account = colleague.account();
        return colleague.canBeChangedBy(me)
                || (colleague.isOwn()
                        && account != null
                        && practices.here(List.of(account)).isEmpty());
    }

    void takeBack(OrganizerId me) {
        colleagues.of(me).map(Colleague::id).ifPresent(colleagues::remove);
    }

    @Transactional(readOnly = true)
    Optional<Colleague> mine(OrganizerId me) {
        return colleagues.of(me);
    }

    @Transactional(readOnly = true)
    Colleague colleague(ColleagueId id) {
        return colleagues.find(id).orElseThrow(NotFound::new);
    }

    /// By name; with these words in her name or place.
    @Transactional(readOnly = true)
    List<Colleague> search(String words) {
        var looked = plain(words);
        return Colleague.once(colleagues.all()).stream()
                .filter(one -> plain(one.details().name() + " " + one.details().place())
                        .contains(looked))
                .toList();
    }

    /// The names of the fellow practices whose entries these are; nothing for one's own.
    @Transactional(readOnly = true)
    Map<ColleagueId, String> practices(Collection<Colleague> of) {
        return offers.practices(of);
    }

    @Transactional(readOnly = true)
    Map<ColleagueId, String> names(Collection<ColleagueId> ids) {
        var names = new HashMap<ColleagueId, String>();
        colleagues.of(ids).forEach(one -> names.put(one.id(), one.details().name()));
        return names;
    }

    /// All whose name holds these whole words: whoever says *Fleur*, means every Fleur.
    @Transactional(readOnly = true)
    Set<ColleagueId> called(String name) {
        var looked = " " + plain(name) + " ";
        return colleagues.all().stream()
                .filter(one -> (" " + plain(one.details().name()) + " ").contains(looked))
                .map(Colleague::id)
                .collect(Collectors.toSet());
    }

    @Transactional(readOnly = true)
    List<Limit> limits(Need need) {
        return offers.limits(need);
    }

    private Contact contact(Colleague colleague) {
        var details = colleague.details();
        var account = colleague.accountHere();
        var language = account == null
                ? spoken(details.traits())
                : practices.recipient(account).map(Recipient::language).orElse(Language.DUTCH);
        return new Contact(colleague.id(), details.name(), details.email(), details.phone(), language, account);
    }

    /// Who says that she speaks English and not that she speaks Dutch, is written to in English.
    private static Locale spoken(Set<Trait> traits) {
        return traits.contains(Trait.ENGLISH) && !traits.contains(Trait.DUTCH) ? Language.ENGLISH : Language.DUTCH;
    }

    static String plain(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
