package nl.peil.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.peil.tone.Kind;
import nl.peil.tone.Remark;

/// A draft as it is read along: remarks at its words, and about the whole of it.
///
/// @param pieces all its words in order, cut where a remark begins or ends
/// @param places words with remarks, in their order
/// @param whole remarks about the whole of it
record Reading(List<Piece> pieces, List<Place> places, List<Line> whole) {

    /// So many remarks that can hurt make a draft a heated one.
    private static final int HEAT = 2;

    /// @param marked whether there is a remark about it
    record Piece(String text, boolean marked) {}

    record Line(Kind kind, String why, String instead) {

        static Line of(Remark remark) {
            return new Line(remark.kind(), remark.why(), remark.instead());
        }
    }

    /// Words that one or more remarks are about.
    ///
    /// @param from where these begin in the draft, and `to` where they end, in characters
    record Place(String words, int from, int to, List<Line> lines) {

        /// Remarks whose words overlap are read together.
        static List<Place> of(String text, List<Remark> remarks) {
            var places = new ArrayList<Place>();
            for (var remark : remarks) {
                var line = Line.of(remark);
                if (places.isEmpty() || places.getLast().to <= remark.from()) {
                    places.add(place(text, remark.from(), remark.to(), List.of(line)));
                } else {
                    var before = places.removeLast();
                    var lines = Stream.concat(before.lines.stream(), Stream.of(line));
                    places.add(place(text, before.from, Math.max(before.to, remark.to()), lines.toList()));
                }
            }
            return places;
        }

        private static Place place(String text, int from, int to, List<Line> lines) {
            return new Place(text.substring(from, to), from, to, lines);
        }
    }

    static final Reading NOTHING = new Reading(List.of(), List.of(), List.of());

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
                pieces,
                Place.of(
                        text,
                        remarks.stream()
                                .filter(remark -> !remark.kind().whole())
                                .toList()),
                remarks.stream()
                        .filter(remark -> remark.kind().whole())
                        .map(Line::of)
                        .toList());
    }

    /// Whether it is better slept on.
    public boolean heated() {
        return places.stream()
                        .flatMap(place -> place.lines.stream())
                        .filter(line -> hurts(line.kind()))
                        .count()
                >= HEAT;
    }

    private static boolean hurts(Kind kind) {
        return switch (kind) {
            case BLAME, ABSOLUTE, DIAGNOSIS, THREAT, SARCASM, SHOUTING -> true;
            default -> false;
        };
    }

    /// How many things stand out.
    public int size() {
        return places.size() + whole.size();
    }
}
