package nl.peil.development;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A text in pieces, those by which somebody may be recognised apart.
record MarkedText(List<Piece> pieces) {

    /// @param kind nothing for the text between
    record Piece(String text, Telltale.@Nullable Kind kind) {}

    static MarkedText of(String text, Telltales.Known known) {
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (var one : Telltales.in(text, known)) {
            if (one.from() > at) pieces.add(new Piece(text.substring(at, one.from()), null));
            pieces.add(new Piece(text.substring(one.from(), one.until()), one.kind()));
            at = one.until();
        }
        if (at < text.length()) pieces.add(new Piece(text.substring(at), null));
        return new MarkedText(pieces);
    }

    /// What is marked, each once.
    List<Piece> marked() {
        return pieces.stream().filter(piece -> piece.kind() != null).distinct().toList();
    }

    String words() {
        return marked().stream().map(Piece::text).distinct().collect(Collectors.joining(", "));
    }
}
