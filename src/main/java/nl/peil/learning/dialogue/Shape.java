package nl.peil.learning.dialogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// All of a dialogue that doesn't depend on the language, by its place in the file. Only her name may differ.
record Shape(Map<String, Object> parts) {

    static Shape of(Dialogue dialogue) {
        var parts = new LinkedHashMap<String, Object>();
        var person = dialogue.person();
        parts.put("number", dialogue.number());
        parts.put("id", dialogue.id());
        parts.put("person", List.of(person.role(), person.age(), person.shows(), person.look()));
        parts.put("minutes", dialogue.minutes());
        parts.put("trains", dialogue.trains());
        parts.put("guide", dialogue.guide());
        parts.put("start", dialogue.start());
        parts.put("turns", dialogue.turns().stream().map(Turn::id).toList());
        dialogue.turns().forEach(turn -> add(parts, turn));
        parts.put("endings", dialogue.endings().stream().map(Ending::id).toList());
        dialogue.endings().forEach(ending -> parts.put("ending " + ending.id(), ending.kind() + " " + ending.when()));
        return new Shape(parts);
    }

    private static void add(Map<String, Object> parts, Turn turn) {
        var place = "turn " + turn.id();
        parts.put(place + ", scene", turn.scene() != null);
        parts.put(place + ", free", turn.free());
        int number = 1;
        for (var line : turn.lines()) {
            parts.put(place + ", says " + number++, line.says().size() + " " + line.when());
        }
        for (var choice : turn.choices()) {
            parts.put(place + ", choice " + choice.id(), choice.effect() + " " + choice.when() + " " + choice.next());
        }
    }

    /// Places at which the two differ.
    List<String> differences(Shape other) {
        var places = new LinkedHashMap<>(parts);
        places.putAll(other.parts);
        return places.keySet().stream()
                .filter(place -> !Objects.equals(parts.get(place), other.parts.get(place)))
                .toList();
    }
}
