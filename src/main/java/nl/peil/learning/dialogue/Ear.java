package nl.peil.learning.dialogue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.peil.tone.Kind;
import nl.peil.tone.Remark;
import nl.peil.tone.Strength;
import nl.peil.tone.Tone;

/// Hears a reply in own words through the tone rules. It hears words, not what is meant: so one reply moves little.
public final class Ear {

    private static final int LEAST = -3;
    private static final int MOST = 2;

    /// Fewer words than this acknowledge nothing and agree on nothing.
    private static final int FEW = 3;

    private final Tone tone;

    public Ear(Tone tone) {
        this.tone = tone;
    }

    /// @param before what she said herself earlier in the talk: what is said again word for word no longer helps
    public Heard hear(String words, List<String> before) {
        var remarks = tone.read(words).stream()
                .filter(remark -> !remark.kind().whole() || remark.kind() == Kind.TOO_MUCH)
                .toList();
        Set<Strength> strengths = counts(words, before) ? tone.strengths(words) : Set.of();
        return new Heard(remarks, strengths, effect(kinds(remarks), strengths));
    }

    private static boolean counts(String words, List<String> before) {
        return words.strip().split("\\s+").length >= FEW
                && before.stream().noneMatch(other -> plain(other).equals(plain(words)));
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
    }

    private static Set<Kind> kinds(List<Remark> remarks) {
        return remarks.stream().map(Remark::kind).collect(Collectors.toSet());
    }

    /// A reproach with an acknowledgement round it is still a reproach.
    private static Effect effect(Set<Kind> kinds, Set<Strength> strengths) {
        var harm = kinds.stream().map(Ear::of).reduce(Effect.NONE, Effect::plus);
        var good = strengths.stream().map(Ear::of).reduce(Effect.NONE, Effect::plus);
        if (!kinds.isEmpty()) good = new Effect(0, 0, good.clarity(), good.direction());
        return new Effect(
                Math.clamp(harm.trust() + good.trust(), LEAST, MOST),
                Math.clamp(harm.irritation() + good.irritation(), -MOST, -LEAST),
                Math.clamp(harm.clarity() + good.clarity(), LEAST, MOST),
                Math.clamp(harm.direction() + good.direction(), LEAST, MOST));
    }

    private static Effect of(Kind kind) {
        return switch (kind) {
            case BLAME, SARCASM -> new Effect(-2, 2, 0, 0);
            case DIAGNOSIS -> new Effect(-2, 1, 0, -1);
            case THREAT -> new Effect(-2, 2, 0, -2);
            case HIDDEN_BLAME, DEFENCE, NON_APOLOGY -> new Effect(-1, 2, 0, 0);
            case ABSOLUTE, SHOUTING -> new Effect(-1, 1, 0, 0);
            case EVASION -> new Effect(-1, 0, -1, 0);
            case TOO_MUCH -> new Effect(0, 1, -2, 0);
            case NO_ACKNOWLEDGEMENT, NO_I, NO_REQUEST, NO_NEXT_STEP -> Effect.NONE;
        };
    }

    private static Effect of(Strength strength) {
        return switch (strength) {
            case ACKNOWLEDGEMENT -> new Effect(1, -1, 0, 0);
            case I_SENTENCE -> new Effect(1, 0, 0, 0);
            case REQUEST -> new Effect(0, 0, 0, 1);
            case NEXT_STEP -> new Effect(0, 0, 1, 0);
        };
    }
}
