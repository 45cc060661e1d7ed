package nl.peil.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.peil.closing.Passports;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Collaborations;
import nl.peil.collaboration.EraseVeto;
import nl.peil.handover.Handover.End;
import nl.peil.handover.Handover.Introduction;
import nl.peil.handover.Handover.Wish;
import nl.peil.loop.LoopLine;
import nl.peil.loop.Loops;
import nl.peil.network.Board;
import nl.peil.platform.NotFound;
import nl.peil.platform.Tenant;
import nl.peil.platform.Turns;
import nl.peil.platform.Uuids;
import nl.peil.practice.OrganizerId;
import nl.peil.practice.Practices;
import nl.peil.practice.Tally;
import nl.peil.referral.ColleagueId;
import nl.peil.referral.Directory;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The warm handovers of a practice. Each has a next step and a day on which it comes back to its owner, until the
/// client says that she has arrived.
@Service
@Transactional
public class Handovers implements EraseVeto {

    /// The purpose of the open end that a handover is.
    static final String LOOP = "handover";

    private static final String STEPS = "handover.step.";

    private final HandoverRepository handovers;
    private final CandidateRepository candidates;
    private final HandoverLinks links;
    private final Collaborations collaborations;
    private final Passports passports;
    private final Directory directory;
    private final Loops loops;
    private final Board board;
    private final Practices practices;
    private final Turns turns;
    private final JdbcClient db;
    private final Clock clock;

    Handovers(
            HandoverRepository handovers,
            CandidateRepository candidates,
            HandoverLinks links,
            Collaborations collaborations,
            Passports passports,
            Directory directory,
            Loops loops,
            Board board,
            Practices practices,
            Turns turns,
            JdbcClient db,
            Clock clock) {
        this.handovers = handovers;
        this.candidates = candidates;
        this.links = links;
        this.collaborations = collaborations;
        this.passports = passports;
        this.directory = directory;
        this.loops = loops;
        this.board = board;
        this.practices = practices;
        this.turns = turns;
        this.db = db;
        this.clock = clock;
    }

    /// Somebody who could go on, as the organizer names her.
    ///
    /// @param colleague her entry in the directory, when she is in it
    public record Named(
            @Nullable UUID colleague,
            @Nullable OrganizerId account,
            String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String reasons) {}

    /// Begins one, unless one is open: then it is that one.
    public HandoverId begin(CollaborationId collaboration) {
        turns.take(collaboration.value());
        var latest = latest(collaboration);
        if (latest.isPresent() && latest.get().isOpen()) return latest.get().id();
        var header = collaborations.header(collaboration);
        var handover = handovers.save(Handover.begin(
                new HandoverId(Uuids.next()), Tenant.current(), collaboration, header.organizer(), clock.instant()));
        propose(handover);
        return stepped(handover).id();
    }

    /// What is known already, and what the organizer writes, to begin from.
    private void propose(Handover handover) {
        var collaboration = handover.collaboration();
        var header = collaborations.header(collaboration);
        var to = header.recipient();
        var words = new EnumMap<Item, String>(Item.class);
        words.put(Item.NAME, to.name());
        var contact = new ArrayList<String>();
        if (to.phone() != null) contact.add(to.phone());
        if (to.email() != null) contact.add(to.email());
        words.put(Item.CONTACT, String.join(", ", contact));
        words.put(Item.PLACE, collaborations.townOf(collaboration).orElse(""));
        words.put(Item.NEED, header.purpose());
        words.put(Item.STYLE, passports.style(collaboration, to.language()));
        for (var item : Item.values()) write(handover, item, words.getOrDefault(item, ""));
    }

    private void write(Handover handover, Item item, String words) {
        db.sql("""
            insert into handover_item (tenant, handover, item, words) values (:tenant, :handover, :item, :words)
            on conflict (tenant, handover, item) do update set words = excluded.words,
                ticked = handover_item.ticked and handover_item.words = excluded.words
            """)
                .param("tenant", handover.tenant().value())
                .param("handover", handover.id().value())
                .param("item", item.name())
                .param("words", words)
                .update();
    }

    /// What the organizer would like to pass on, in her words. Words that change have to be ticked again.
    void describe(CollaborationId collaboration, Map<Item, String> words) {
        var handover = toChange(collaboration);
        words.forEach((item, said) -> {
            if (item.isWritten()) write(handover, item, said.strip());
        });
    }

    /// What whoever goes on should bring along.
    void look(CollaborationId collaboration, String traits, @Nullable String town) {
        handovers.save(toChange(collaboration).looking(traits, town));
    }

    /// Names somebody. The same entry of the directory is there once.
    public CandidateId name(CollaborationId collaboration, CandidateId id, Named named) {
        var handover = toChange(collaboration);
        var all = candidates.findByHandoverOrderByPlaceAsc(handover.id());
        for (var known : all) {
            boolean same = named.colleague() != null && named.colleague().equals(known.colleague());
            if (same || known.id().equals(id)) return known.id();
        }
        candidates.save(new Candidate(
                id,
                0,
                handover.tenant(),
                handover.id(),
                all.size() + 1,
                named.colleague(),
                named.account(),
                named.name(),
                named.email(),
                named.phone(),
                named.reasons(),
                null,
                null,
                null,
                null));
        return id;
    }

    /// She isn't proposed after all. Who has been invited, stays.
    void drop(CollaborationId collaboration, CandidateId id) {
        var handover = toChange(collaboration);
        candidates
                .findToChangeById(id)
                .filter(one -> one.handover().equals(handover.id()) && one.invited() == null)
                .filter(one -> !one.id().equals(handover.chosen()))
                .ifPresent(candidates::delete);
    }

    /// The client gets her page. Where the two no longer speak, somebody else brings it.
    ///
    /// @param carrier who does; nothing when the organizer does
    public void ask(CollaborationId collaboration, @Nullable String carrier) {
        var handover = stepped(toChange(collaboration).ask(carrier, clock.instant()));
        directory.shown(candidates(handover).stream()
                .flatMap(one -> Stream.ofNullable(one.colleague()).map(ColleagueId::new))
                .toList());
        if (carrier == null) links.send(handover);
    }

    /// The client says what may be passed on, and to whom. Until somebody has said yes to her she can say so anew.
    ///
    /// @param ticked what a colleague may read; nothing else is ever shown to one
    /// @param chosen whom she would like
    /// @param others whether the next may be invited when that one can't
    /// @return whether it was kept
    public boolean wish(
            HandoverId id,
            Wish how,
            Set<Item> ticked,
            @Nullable CandidateId chosen,
            boolean others,
            @Nullable String words) {
        var handover = handovers.findToChangeById(id).orElseThrow(NotFound::new);
        if (!handover.isOpen() || accepted(handover).isPresent()) return false;
        var whom = chosen == null ? null : ofThis(handover, chosen).id();
        var before = handover.chosen();
        if (before != null && !before.equals(whom)) passBy(before);
        tick(handover, how == Wish.INVITE ? ticked : Set.of());
        var after = stepped(handover.wish(how, whom, others, words, clock.instant()));
        links.answered(after);
        if (!after.isOpen()) closeLinks(after);
        loops.now(id.value(), LOOP);
        loops.tell(after.organizer().value());
        return true;
    }

    private void tick(Handover handover, Set<Item> ticked) {
        for (var item : Item.values()) {
            db.sql("update handover_item set ticked = :ticked where handover = :handover and item = :item")
                    .param("ticked", ticked.contains(item))
                    .param("handover", handover.id().value())
                    .param("item", item.name())
                    .update();
        }
    }

    /// She takes back all that may be read. Whoever opens her link from now on reads none of it.
    void takeBack(HandoverId id) {
        var handover = handovers.findToChangeById(id).orElseThrow(NotFound::new);
        tick(handover, Set.of());
    }

    /// The colleague she chose is invited; nothing before she chose.
    public boolean invite(CollaborationId collaboration, Locale language) {
        var handover = toChange(collaboration);
        var step = step(handover);
        if (step != Step.INVITE && step != Step.REPLY && step != Step.ANSWER) return false;
        var candidate = candidates.save(
                toChange(Objects.requireNonNull(handover.chosen())).invite(clock.instant()));
        links.invite(handover, candidate, language);
        stepped(handover);
        return true;
    }

    /// The one who was asked can't, or lets it wait too long: on with the next, where the client allowed it.
    ///
    /// @return whether the next could be chosen; if not, the client has to be asked again
    public boolean next(CollaborationId collaboration, @Nullable CandidateId id) {
        var handover = toChange(collaboration);
        var before = handover.chosen();
        if (handover.wish() != Wish.INVITE || accepted(handover).isPresent()) return false;
        if (before != null) passBy(before);
        boolean may = handover.others() && id != null && ofThis(handover, id).canStillBeAsked();
        stepped(may ? handover.choose(Objects.requireNonNull(id)) : handover.askAgain(clock.instant()));
        if (!may && handover.carrier() == null) links.send(handover);
        return may;
    }

    private void passBy(CandidateId id) {
        var candidate = toChange(id);
        if (candidate.invited() != null) candidates.save(candidate.passBy(clock.instant()));
        links.close(candidate);
    }

    /// A colleague answers. What she may read, she reads only as long as she hasn't said no.
    ///
    /// @return whether it was kept
    public boolean answer(CandidateId id, Candidate.Answer said, @Nullable String words) {
        var candidate = candidates.findToChangeById(id).orElseThrow(NotFound::new);
        var handover = handovers.findToChangeById(candidate.handover()).orElseThrow(NotFound::new);
        if (!handover.isOpen() || !id.equals(handover.chosen())) return false;
        var after = candidates.save(candidate.answer(said, words, clock.instant()));
        links.answered(after);
        stepped(handover);
        loops.now(handover.id().value(), LOOP);
        loops.tell(handover.organizer().value());
        return true;
    }

    /// They got to know each other, or are about to.
    public void introduce(CollaborationId collaboration, Introduction how, LocalDate day) {
        var handover = toChange(collaboration);
        if (accepted(handover).isPresent()) stepped(handover.introduce(how, day));
    }

    public void firstSession(CollaborationId collaboration, LocalDate day) {
        var handover = toChange(collaboration);
        if (accepted(handover).isPresent()) stepped(handover.firstSession(day));
    }

    /// The colleague says the day herself.
    void firstSession(CandidateId id, LocalDate day) {
        var candidate = candidates.findById(id).orElseThrow(NotFound::new);
        var handover = handovers.findToChangeById(candidate.handover()).orElseThrow(NotFound::new);
        if (handover.isOpen() && id.equals(handover.chosen()) && candidate.answer() == Candidate.Answer.ACCEPTED) {
            stepped(handover.firstSession(day));
        }
    }

    /// The client says that she has arrived, or found another way, or doesn't want it any more.
    public void end(HandoverId id, End end) {
        var handover = handovers.findToChangeById(id).orElseThrow(NotFound::new);
        if (end == End.LET_GO) throw new NotFound();
        closeLinks(stepped(handover.ended(end, null, clock.instant())));
    }

    /// She has not arrived where she was brought: she is asked anew, and others can be named.
    public void notHere(HandoverId id) {
        var handover = handovers.findToChangeById(id).orElseThrow(NotFound::new);
        if (!handover.isOpen()) return;
        var chosen = handover.chosen();
        if (chosen != null) passBy(chosen);
        stepped(handover.askAgain(clock.instant()));
        loops.now(id.value(), LOOP);
        loops.tell(handover.organizer().value());
    }

    /// The organizer ends it, and says why.
    public void letGo(CollaborationId collaboration, String reason) {
        closeLinks(stepped(toChange(collaboration).ended(End.LET_GO, reason, clock.instant())));
    }

    private void closeLinks(Handover handover) {
        candidates.findByHandoverOrderByPlaceAsc(handover.id()).stream()
                .filter(one -> !one.id().equals(handover.chosen()) || handover.end() != End.ARRIVED)
                .forEach(links::close);
    }

    /// Keeps it, with the day on which it comes back as its step is now.
    private Handover stepped(Handover handover) {
        var saved = handovers.save(handover);
        var id = saved.id().value();
        var step = step(saved);
        if (step == Step.ENDED) {
            loops.close(id, LOOP, Objects.requireNonNull(saved.end()).name().toLowerCase(Locale.ROOT));
            board.remove(id);
            return saved;
        }
        boolean same = loops.of(id).stream().anyMatch(loop -> loop.nextStep().equals(STEPS + step));
        if (same) return saved;
        loops.close(id, LOOP, "next");
        var due = due(saved, step);
        loops.open(saved.organizer().value(), id, LOOP, STEPS + step, due);
        board.show(id, Board.Kind.HANDOVER, step.name(), due);
        return saved;
    }

    private LocalDate due(Handover handover, Step step) {
        var from = practices.today();
        var first = handover.first();
        if (step == Step.ARRIVE && first != null && first.isAfter(from))
            from = first.minusDays(Step.ARRIVE.days() - 7L);
        return from.plusDays(step.days());
    }

    /// Whether one is open: what is known of her is still needed then.
    @Override
    @Transactional(readOnly = true)
    public boolean needs(CollaborationId collaboration) {
        return latest(collaboration).filter(Handover::isOpen).isPresent();
    }

    @Transactional(readOnly = true)
    public Step step(HandoverId id) {
        return step(find(id));
    }

    Step step(Handover handover) {
        var chosen = handover.chosen();
        return handover.step(chosen == null ? null : candidates.findById(chosen).orElse(null));
    }

    /// What this organizer has to do about handovers on a day, the longest due first.
    @Transactional(readOnly = true)
    public List<HandoverToTakeUp> toTakeUp(OrganizerId organizer, LocalDate today) {
        return loops.due(organizer.value(), today, LOOP).stream()
                .flatMap(loop -> handovers.findById(new HandoverId(loop.subject())).stream()
                        .map(one -> new HandoverToTakeUp(
                                one.collaboration(),
                                Step.valueOf(loop.nextStep().substring(STEPS.length())))))
                .toList();
    }

    /// What colleagues of her practice ask this organizer.
    @Transactional
    public List<HandoverToAnswer> toAnswer(OrganizerId me) {
        return candidates.findByAccountAndInvitedIsNotNullAndAnswerIsNull(me).stream()
                .flatMap(one -> handovers.findById(one.handover()).stream()
                        .filter(handover -> handover.isOpen() && one.id().equals(handover.chosen()))
                        .map(handover -> new HandoverToAnswer(practices.nameOf(handover.organizer()), links.path(one))))
                .toList();
    }

    /// The address of a client's page about it, while one is open and she has been asked.
    public Optional<String> pathFor(CollaborationId collaboration) {
        return latest(collaboration)
                .filter(handover -> handover.isOpen() && handover.asked() != null)
                .map(links::path);
    }

    /// How many of this organizer's arrived, of those that ended.
    @Transactional(readOnly = true)
    public Tally arrived(OrganizerId organizer) {
        return db.sql("""
            select count(*) filter (where "end" = 'ARRIVED'), count(*) from handover
            where organizer = :organizer and "end" is not null
            """)
                .param("organizer", organizer.value())
                .query((row, number) -> new Tally(row.getInt(1), row.getInt(2)))
                .single();
    }

    /// The newest of a collaboration, open or not.
    @Transactional(readOnly = true)
    Optional<Handover> latest(CollaborationId collaboration) {
        return handovers.findFirstByCollaborationOrderByBegunDescIdDesc(collaboration);
    }

    @Transactional(readOnly = true)
    Handover find(HandoverId id) {
        return handovers.findById(id).orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    List<Passing> items(Handover handover) {
        var found = new EnumMap<Item, Passing>(Item.class);
        db.sql("select item, words, ticked from handover_item where handover = :handover")
                .param("handover", handover.id().value())
                .query((row, number) ->
                        new Passing(Item.valueOf(row.getString(1)), row.getString(2), row.getBoolean(3)))
                .list()
                .forEach(one -> found.put(one.item(), one));
        return List.copyOf(found.values());
    }

    @Transactional(readOnly = true)
    List<Candidate> candidates(Handover handover) {
        return candidates.findByHandoverOrderByPlaceAsc(handover.id());
    }

    @Transactional(readOnly = true)
    Candidate candidate(CandidateId id) {
        return candidates.findById(id).orElseThrow(NotFound::new);
    }

    private Optional<Candidate> accepted(Handover handover) {
        var chosen = handover.chosen();
        if (chosen == null) return Optional.empty();
        return candidates.findById(chosen).filter(one -> one.answer() == Candidate.Answer.ACCEPTED);
    }

    private Candidate ofThis(Handover handover, CandidateId id) {
        return candidates
                .findById(id)
                .filter(one -> one.handover().equals(handover.id()))
                .orElseThrow(NotFound::new);
    }

    private Candidate toChange(CandidateId id) {
        return candidates.findToChangeById(id).orElseThrow(NotFound::new);
    }

    private Handover toChange(CollaborationId collaboration) {
        var latest = latest(collaboration).filter(Handover::isOpen).orElseThrow(NotFound::new);
        return handovers.findToChangeById(latest.id()).orElseThrow(NotFound::new);
    }

    /// Every handover of the practice: those that are open, and those that ended lately.
    @Transactional(readOnly = true)
    List<HandoverLine> board(OrganizerId me) {
        var all = new ArrayList<>(handovers.findByEndIsNullOrderByBegunAscIdAsc());
        all.addAll(handovers.findTop30ByEndIsNotNullOrderByEndedDescIdDesc());
        var clients = collaborations.names(
                me, all.stream().map(Handover::collaboration).distinct().toList());
        var organizers =
                practices.names(all.stream().map(Handover::organizer).distinct().toList());
        return all.stream().map(one -> line(one, clients, organizers)).toList();
    }

    private HandoverLine line(
            Handover handover, Map<CollaborationId, String> clients, Map<OrganizerId, String> organizers) {
        var due = loops.of(handover.id().value()).stream()
                .map(LoopLine::due)
                .findFirst()
                .orElse(null);
        return new HandoverLine(
                handover.collaboration(),
                clients.get(handover.collaboration()),
                Objects.requireNonNull(organizers.get(handover.organizer())),
                step(handover),
                handover.begun().atZone(practices.zone()).toLocalDate(),
                due,
                due != null && due.isBefore(practices.today()),
                handover.end());
    }
}
