package nl.peil.evaluation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The three questions to open the talk with, chosen by what the two sides answered.
///
/// What weighs most comes first: something that rubbed badly, a doubt about going on, where the two see it differently,
/// what both found hard. They ask; they never say who is right.
final class OpeningQuestions {

    private static final int HOW_MANY = 3;

    /// From here on a difference is worth a question.
    private static final double DIFFERS = 1.5;

    /// On a scale on which most sessions get an 8 or more.
    private static final double LOW = 6;

    private final Instrument.Talk talk;
    private final Reveal reveal;

    private OpeningQuestions(Instrument.Talk talk, Reveal reveal) {
        this.talk = talk;
        this.reveal = reveal;
    }

    static List<String> of(Reveal reveal, Instrument instrument) {
        return new OpeningQuestions(instrument.talk(), reveal).chosen();
    }

    private List<String> chosen() {
        var questions = new LinkedHashSet<String>();
        about(Friction.BIG, questions);
        aboutGoingOn(questions);
        reveal.lines().forEach(line -> aboutDifference(line, questions));
        reveal.lines().forEach(line -> aboutBothLow(line, questions));
        about(Friction.SMALL, questions);
        questions.addAll(talk.always());
        return questions.stream().limit(HOW_MANY).toList();
    }

    private void about(Friction friction, Set<String> questions) {
        var client = reveal.client();
        if (client == null || client.friction() != friction) return;
        var question = talk.friction().get(friction);
        if (question != null) questions.add(question);
    }

    private void aboutGoingOn(Set<String> questions) {
        var client = reveal.client();
        if (client == null || client.goOn() == null) return;
        var question = talk.goOn().get(client.goOn());
        if (question != null) questions.add(question);
    }

    private void aboutDifference(Reveal.Line line, Set<String> questions) {
        var words = talk.items().get(line.item());
        if (words == null || line.client() == null || line.organizer() == null) return;
        double clientAbove = line.client() - line.organizer();
        if (clientAbove <= -DIFFERS) questions.add(words.clientLower());
        if (clientAbove >= DIFFERS) questions.add(words.organizerLower());
    }

    private void aboutBothLow(Reveal.Line line, Set<String> questions) {
        var words = talk.items().get(line.item());
        if (words == null || line.view() == Reveal.View.NEITHER) return;
        boolean clientLow = line.client() == null || line.client() < LOW;
        boolean organizerLow = line.organizer() == null || line.organizer() < LOW;
        if (clientLow && organizerLow) questions.add(words.bothLow());
    }
}
