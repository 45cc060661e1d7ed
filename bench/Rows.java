import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;

/// Writes a file of events to replay: `java bench/Rows.java 10000000 200000 day > events.csv`.
///
/// So many rows of so many collaborations at a time, interleaved: by `day` (all rows of a collaboration's day follow
/// each other, as in a file sorted by date), by `row` (no two rows of a collaboration follow each other: the worst
/// there is), or not at all (`none`).
void main(String... arguments) throws IOException {
    long rows = Long.parseLong(arguments[0]);
    int together = Integer.parseInt(arguments[1]);
    var way = arguments[2];
    var random = new Random(1);
    try (var out = new PrintStream(new BufferedOutputStream(System.out, 1 << 20), false, StandardCharsets.US_ASCII)) {
        out.print("collaboration,date,event,party,heard,goals,structure,direction,expertise,friction,continue\n");
        long written = 0;
        for (int part = 0; written < rows; part++) {
            var usual = new double[together];
            for (int one = 0; one < together; one++) usual[one] = 7 + 3 * random.nextDouble();
            written += way.equals("none")
                    ? apart(out, random, part, usual, rows - written)
                    : interleaved(out, random, part, usual, rows - written, way.equals("row"));
        }
    }
}

static final int SESSIONS = 20;

long apart(PrintStream out, Random random, int part, double[] usual, long most) {
    long written = 0;
    for (int one = 0; one < usual.length && written < most; one++) {
        for (int session = 0; session < SESSIONS; session++) {
            for (int row = 0; row < 3; row++) written += row(out, random, part, one, usual[one], session, row);
        }
    }
    return written;
}

long interleaved(PrintStream out, Random random, int part, double[] usual, long most, boolean byRow) {
    long written = 0;
    for (int session = 0; session < SESSIONS && written < most; session++) {
        for (int pass = 0; pass < (byRow ? 3 : 1); pass++) {
            for (int one = 0; one < usual.length; one++) {
                if (byRow) written += row(out, random, part, one, usual[one], session, pass);
                else for (int row = 0; row < 3; row++) written += row(out, random, part, one, usual[one], session, row);
            }
        }
    }
    return written;
}

/// One session in ten is called off, one evaluation in seven is missing.
int row(PrintStream out, Random random, int part, int one, double usual, int session, int row) {
    boolean off = (one * 31 + session * 17 + part) % 10 == 0;
    if (row > 0 && (off || random.nextInt(7) == 0)) return 0;
    var head = "c" + part + "-" + one + "," + LocalDate.of(2024, 1, 8).plusWeeks(session) + ",";
    out.print(head);
    if (row == 0) {
        out.print(off ? "cancelled_by_client,,,,,,,,\n" : "held,,,,,,,,\n");
        return 1;
    }
    out.print(row == 1 ? "evaluated,client" : "evaluated,organizer");
    for (int item = 0; item < 5; item++) {
        double score = Math.clamp(Math.rint(2 * (usual + 0.7 * random.nextGaussian())) / 2, 0, 10);
        out.print(score == Math.rint(score) ? "," + (int) score : "," + score);
    }
    out.print(row == 1 ? random.nextInt(6) == 0 ? ",small,yes\n" : ",none,yes\n" : ",,\n");
    return 1;
}
