package nl.peil.confidential;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.peil.PeilModuleTest;
import nl.peil.platform.SealedDatabase;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// How long do a confidant's list and a conversation take with 2,000 cases of 20 messages, and does a receipt that
/// opens nothing take as long as one that does? Not part of the tests: `mvn test -Dtest=LineScale` prints it.
@PeilModuleTest
class LineScale {

    private static final int CASES = 2000;
    private static final int MESSAGES = 20;
    private static final int TIMES = 300;
    private static final int PAIRS = 2000;

    @Autowired
    LineFixture lines;

    @Autowired
    PracticeFixture practices;

    @Autowired
    Cases cases;

    @Autowired
    LineDesk desk;

    @Autowired
    SealedDatabase sealed;

    @Autowired
    MockMvcTester browser;

    @Test
    void many_cases() {
        Me noor = practices.begin();
        lines.open(noor, noor);
        lines.key(browser, noor);
        var line = lines.line(noor);
        var lookups = new Bytes[CASES];
        var ids = new CaseId[CASES];
        noor.tenant().run(() -> {
            for (int n = 0; n < CASES; n++) {
                lookups[n] = new Bytes(KeyWrap.random(32));
                ids[n] = new CaseId(UUID.randomUUID());
                cases.begin(line, conversation(ids[n], lookups[n], lines.idOf(noor)));
            }
            sealed.run(db -> db.sql("""
                insert into message (tenant, line_case, number, direction, ciphertext, day)
                select tenant, line_case, n, case when n % 2 = 0 then 'K' else 'C' end, ciphertext, day
                from message, generate_series(2, :messages) n where number = 1
                """).param("messages", MESSAGES).update());
        });
        noor.tenant().run(() -> {
            var reader = desk.reader(noor.organizer());
            print("The list of " + CASES + " conversations", n -> desk.conversations(reader));
            print(
                    "A conversation of " + MESSAGES + " messages, for the confidant",
                    n -> desk.read(reader, ids[n % CASES], 0));
            print("The same, for who has the receipt", n -> cases.read(line, lookups[n % CASES], 0));
            compare(
                    "What a receipt opens, and a wrong one",
                    n -> cases.open(line, lookups[n % CASES]),
                    n -> cases.open(line, new Bytes(KeyWrap.random(32))));
        });
    }

    private static NewCase conversation(CaseId id, Bytes lookup, ConfidantId reader) {
        return new NewCase(
                null,
                null,
                id,
                LineCase.Kind.CONVERSATION,
                60,
                new Bytes(Hashes.lookup(lookup)),
                new Bytes(KeyWrap.random(72)),
                List.of(new KeyFor(reader, new Bytes(KeyWrap.random(96)))),
                new Posted(1, Direction.C, new Bytes(KeyWrap.random(552))),
                new Bytes(KeyWrap.random(76)));
    }

    private interface Work {
        void doing(int n);
    }

    private static void print(String what, Work work) {
        for (int n = 0; n < TIMES; n++) work.doing(n);
        var nanos = new long[TIMES];
        for (int n = 0; n < TIMES; n++) nanos[n] = nanos(work, n);
        print(what, nanos);
    }

    /// One of each in turn, so that both meet the same noise. In how many of a hundred pairs does the first take
    /// longer?
    /// Fifty is what a guess gives.
    private static void compare(String what, Work first, Work second) {
        var one = new long[PAIRS];
        var other = new long[PAIRS];
        for (int n = 0; n < 2 * PAIRS; n++) {
            one[n % PAIRS] = nanos(first, n);
            other[n % PAIRS] = nanos(second, n);
        }
        long longer = IntStream.range(0, PAIRS).filter(n -> one[n] > other[n]).count();
        print(what + ", the first", one);
        print(what + ", the second", other);
        System.out.printf("The first takes longer in %.1f %% of %d pairs%n", 100.0 * longer / PAIRS, PAIRS);
    }

    private static long nanos(Work work, int n) {
        long from = System.nanoTime();
        work.doing(n);
        return System.nanoTime() - from;
    }

    private static void print(String what, long[] nanos) {
        Arrays.sort(nanos);
        System.out.printf(
                "%s: half within %.2f ms, 99 %% within %.2f ms%n",
                what, nanos[nanos.length / 2] / 1e6, nanos[nanos.length * 99 / 100] / 1e6);
    }
}
