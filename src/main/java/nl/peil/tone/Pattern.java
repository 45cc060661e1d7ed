package nl.peil.tone;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Words to look for in a draft, ready to be looked for.
class Pattern {

    private final String written;
    private final Step step;
    private final @Nullable Set<String> firsts;

    Pattern(String written, Part part) {
        this.written = written;
        this.step = part.before(Step.DONE);
        this.firsts = part.firsts(null);
    }

    /// Where the match ends that begins at this token, or [Step#NOT_HERE].
    int match(Text draft, int at) {
        if (firsts != null
                && (at == draft.size() || !firsts.contains(draft.token(at).text()))) return Step.NOT_HERE;
        return step.match(draft, at);
    }

    /// Is it anywhere in this sentence?
    boolean inSentence(Text draft, int sentenceStart) {
        for (int at = sentenceStart; at < draft.size(); at++) {
            if (at > sentenceStart && draft.starts(at)) return false;
            if (match(draft, at) != Step.NOT_HERE) return true;
        }
        return false;
    }

    /// How often it is in the draft, one after the other.
    int count(Text draft) {
        int count = 0;
        for (int at = 0; at < draft.size(); at++) {
            int end = match(draft, at);
            if (end == Step.NOT_HERE) continue;
            count++;
            at = Math.max(at, end - 1);
        }
        return count;
    }

    boolean isIn(Text draft) {
        for (int at = 0; at < draft.size(); at++) {
            if (match(draft, at) != Step.NOT_HERE) return true;
        }
        return false;
    }

    /// The words that a match can begin with; null when it can be any.
    @Nullable
    Set<String> firsts() {
        return firsts;
    }

    @Override
    public String toString() {
        return written;
    }
}
