package nl.peil.learning.dialogue;

import nl.peil.platform.Language;
import nl.peil.tone.Tone;

/// A dialogue of nine turns, of which each has a warm and a clear choice.
final class DialogueFixture {

    static final Tone ENGLISH = Tone.of(Language.ENGLISH);

    private static final int TURNS = 9;

    private DialogueFixture() {}

    static Dialogue aDialogue() {
        return read(aFile());
    }

    static Dialogue read(String text) {
        return DialogueFile.read(text);
    }

    static String aFile() {
        var file = new StringBuilder("""
            number: 3
            id: late
            title: "Late again"
            person:
              name: Karin
              role: client
              age: 47
              who: "Karin works shifts."
              shows: plainly
              look: {hair: curls, colour: brown, skin: medium, clothes: jumper, extra: [earrings]}
            situation: "You are late."
            goal: "She has said it."
            minutes: 5
            trains: [heard]
            guide: dissatisfied
            start: {trust: 5, irritation: 5, clarity: 5, direction: 5}
            turns:
            """);
        for (int turn = 1; turn <= TURNS; turn++) file.append(turn(turn));
        return file.append("""
            endings:
              - {id: mended, kind: good, title: "Mended", when: "trust >= 9 and clarity >= 5", after: "She rings."}
              - {id: wait, kind: so-so, title: "Waiting", when: "trust >= 5", after: "She waits."}
              - {id: gone, kind: broken, title: "Gone", after: "She leaves."}
            take-along: ["One.", "Two.", "Three."]
            """).toString();
    }

    private static String turn(int number) {
        return """
              - id: t%d
                says:
                  - {when: "trust >= 7", say: "Well, tell me.", see: "She leans forward."}
                  - {say: ["You are late.", "There you are."], see: "She looks away."}
                choices:
                  - {id: warm, text: "That cost you time.", effect: {trust: 2, clarity: -1}, why: "Warm.", next: %s}
                  - {id: clear, text: "I will stay longer.", effect: {clarity: 2, trust: -1}, why: "Clear.", next: %s}
                  - {id: cold, text: "It was the traffic.", effect: {irritation: 2, trust: -2}, why: "Cold.", next: %s}
                free: %s
                expert: {say: "I am late. What does that do to your day?", why: "First her side."}
            """.formatted(number, next(number), next(number), next(number), next(number));
    }

    private static String next(int number) {
        return number == TURNS ? Way.END : "t" + (number + 1);
    }
}
