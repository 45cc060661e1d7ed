package nl.peil.learning;

import java.util.List;
import nl.peil.learning.dialogue.Move;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// What was said in a talk, as it is kept: `[{"chosen": "sorry"}, {"spoken": "Dat snap ik."}]`.
final class Moves {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Moves() {}

    record Kept(@Nullable String chosen, @Nullable String spoken) {

        static Kept of(Move move) {
            return switch (move) {
                case Move.Chosen(var choice) -> new Kept(choice, null);
                case Move.Spoken(var words) -> new Kept(null, words);
            };
        }

        Move move() {
            return spoken == null ? new Move.Chosen(chosen == null ? "" : chosen) : new Move.Spoken(spoken);
        }
    }

    static String write(List<Move> moves) {
        return MAPPER.writeValueAsString(moves.stream().map(Kept::of).toList());
    }

    static List<Move> read(String json) {
        return List.of(MAPPER.readValue(json, Kept[].class)).stream()
                .map(Kept::move)
                .toList();
    }
}
