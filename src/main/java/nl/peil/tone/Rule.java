package nl.peil.tone;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Words in a sentence that a remark is made about.
///
/// @param find the patterns to look for
/// @param unless patterns which, anywhere in the same sentence, take the remark away
/// @param yes sentences that the rule must find something in
/// @param no sentences in which it must find nothing
record Rule(
        String id,
        Kind kind,
        List<Pattern> find,
        List<Pattern> unless,
        String why,
        String instead,
        List<String> yes,
        List<String> no) {

    /// What the rule has to say about the words that begin at this token, with the first of its patterns that fits.
    void read(Text draft, int at, Set<Pattern> patterns, List<Remark> remarks) {
        for (var pattern : patterns) {
            int end = pattern.match(draft, at);
            if (end <= at || taken(draft, at)) continue;
            remarks.add(remark(draft, at, end));
            return;
        }
    }

    private boolean taken(Text draft, int at) {
        int start = draft.sentenceStart(at);
        return unless.stream().anyMatch(pattern -> pattern.inSentence(draft, start));
    }

    private Remark remark(Text draft, int at, int end) {
        int last = end - 1;
        // Marks at the end are looked at, but only capitals and marks themselves are what shouting is about.
        while (kind != Kind.SHOUTING && last > at && !draft.isWord(last)) last--;
        int from = draft.token(at).from();
        int to = draft.token(last).to();
        var words = draft.between(from, to);
        return new Remark(id, kind, from, to, why.replace("{words}", words), instead.replace("{words}", words));
    }

    /// Does it find something in this text?
    boolean finds(Text draft) {
        var remarks = new ArrayList<Remark>();
        var patterns = Set.copyOf(find);
        for (int at = 0; at < draft.size() && remarks.isEmpty(); at++) read(draft, at, patterns, remarks);
        return !remarks.isEmpty();
    }
}
