package nl.peil.confidential;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.peil.PeilModuleTest;
import nl.peil.platform.SealedDatabase;
import nl.peil.practice.Me;
import nl.peil.practice.PracticeFixture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// How long do a confidant's list and a conversation take with 2,000 cases of 20 messages, and does a receipt that
/// opens
/// nothing take as long as one that does? Not part of the tests: `mvn test -Dtest=LineScale` prints it.
@PeilModuleTest
class LineScale {

    private static final int CASES = 2000;
    private static final int MESSAGES = 20;
    private static final int TIMES = 300;

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
            print("What a receipt opens", n -> cases.open(line, lookups[n % CASES]));
            print("What a wrong receipt opens", n -> cases.open(line, new Bytes(KeyWrap.random(32))));
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
        for (int n = 0; n < TIMES; n++) {
            long from = System.nanoTime();
            work.doing(n);
            nanos[n] = System.nanoTime() - from;
        }
        Arrays.sort(nanos);
        System.out.printf(
                "%s: half within %.2f ms, 99 %% within %.2f ms%n",
                what, nanos[TIMES / 2] / 1e6, nanos[TIMES * 99 / 100] / 1e6);
    }
}
