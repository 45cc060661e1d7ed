package nl.peil.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nl.peil.tone.Kind;
import nl.peil.tone.Remark;
import org.jspecify.annotations.Nullable;

/// A draft as it is read along: remarks at its words, and about the whole of it.
///
/// @param pieces all its words in order, cut where a remark begins or ends
/// @param remarks in the order of the words; those about the whole last
record Reading(List<Piece> pieces, List<Line> remarks) {

    /// So many remarks that can hurt make a draft a heated one.
    private static final int HEAT = 2;

    /// @param marked whether there is a remark about it
    record Piece(String text, boolean marked) {}

    /// @param words that it is about; none when it is about the whole
    /// @param from where these begin in the draft, and `to` where they end, in characters
    record Line(Kind kind, @Nullable String words, int from, int to, String why, String instead) {

        static Line of(Remark remark, String text) {
            return new Line(
                    remark.kind(),
                    remark.kind().whole() ? null : text.substring(remark.from(), remark.to()),
                    remark.from(),
                    remark.to(),
                    remark.why(),
                    remark.instead());
        }
    }

    static final Reading NOTHING = new Reading(List.of(), List.of());

    static Reading of(String text, List<Remark> remarks) {
        var cuts = new TreeSet<>(List.of(0, text.length()));
        for (var remark : remarks) {
            cuts.add(remark.from());
            cuts.add(remark.to());
        }
        var pieces = new ArrayList<Piece>();
        int from = cuts.removeFirst();
        for (int to : cuts) {
            int begin = from;
            pieces.add(new Piece(
                    text.substring(from, to),
                    remarks.stream().anyMatch(remark -> remark.from() <= begin && to <= remark.to())));
            from = to;
        }
        return new Reading(
                pieces, remarks.stream().map(remark -> Line.of(remark, text)).toList());
    }

    /// Whether it is better slept on.
    public boolean heated() {
        return remarks.stream().filter(line -> hurts(line.kind())).count() >= HEAT;
    }

    private static boolean hurts(Kind kind) {
        return switch (kind) {
            case BLAME, ABSOLUTE, DIAGNOSIS, THREAT, SARCASM, SHOUTING -> true;
            default -> false;
        };
    }

    /// Those at words, and those about the whole.
    public List<Line> at(boolean whole) {
        return remarks.stream().filter(line -> line.kind().whole() == whole).toList();
    }
}
