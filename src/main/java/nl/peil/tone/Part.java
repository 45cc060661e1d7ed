package nl.peil.tone;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A part of a pattern, as its author wrote it.
sealed interface Part {

    /// This part, with what comes after it.
    Step before(Step next);

    /// The words that a match can begin with, given those of what comes after; null when it can be any.
    @Nullable
    Set<String> firsts(@Nullable Set<String> next);

    /// One of these words or marks.
    record Any(WordList words) implements Part {
        @Override
        public Step before(Step next) {
            return (draft, at) ->
                    at < draft.size() && words.has(draft.token(at).text()) ? next.match(draft, at + 1) : Step.NOT_HERE;
        }

        @Override
        public @Nullable Set<String> firsts(@Nullable Set<String> next) {
            return words.all();
        }
    }

    /// Parts one after the other.
    record Row(List<Part> parts) implements Part {
        @Override
        public Step before(Step next) {
            var step = next;
            for (var part : parts.reversed()) step = part.before(step);
            return step;
        }

        @Override
        public @Nullable Set<String> firsts(@Nullable Set<String> next) {
            var firsts = next;
            for (var part : parts.reversed()) firsts = part.firsts(firsts);
            return firsts;
        }
    }

    /// One of these rows.
    record Choice(List<Row> rows) implements Part {
        @Override
        public Step before(Step next) {
            var steps = rows.stream().map(row -> row.before(next)).toList();
            return (draft, at) -> {
                for (var step : steps) {
                    int end = step.match(draft, at);
                    if (end != Step.NOT_HERE) return end;
                }
                return Step.NOT_HERE;
            };
        }

        @Override
        public @Nullable Set<String> firsts(@Nullable Set<String> next) {
            var all = new HashSet<String>();
            for (var row : rows) {
                var firsts = row.firsts(next);
                if (firsts == null) return null;
                all.addAll(firsts);
            }
            return all;
        }
    }

    /// What may be left out.
    record Maybe(Choice choice) implements Part {
        @Override
        public Step before(Step next) {
            var with = choice.before(next);
            return (draft, at) -> {
                int end = with.match(draft, at);
                return end != Step.NOT_HERE ? end : next.match(draft, at);
            };
        }

        @Override
        public @Nullable Set<String> firsts(@Nullable Set<String> next) {
            var own = choice.firsts(next);
            if (own == null || next == null) return null;
            var both = new HashSet<>(own);
            both.addAll(next);
            return both;
        }
    }

    /// What must not follow here. Takes no words itself.
    record Not(Choice choice) implements Part {
        @Override
        public Step before(Step next) {
            var unwanted = choice.before(Step.DONE);
            return (draft, at) -> unwanted.match(draft, at) == Step.NOT_HERE ? next.match(draft, at) : Step.NOT_HERE;
        }

        @Override
        public @Nullable Set<String> firsts(@Nullable Set<String> next) {
            return next;
        }
    }

    /// Up to so many words in between, as few as possible.
    record Gap(int most, boolean overCommas) implements Part {
        @Override
        public Step before(Step next) {
            return (draft, at) -> {
                int words = 0;
                for (int i = at; i <= draft.size(); i++) {
                    int end = next.match(draft, i);
                    if (end != Step.NOT_HERE) return end;
                    if (i == draft.size() || draft.token(i).isEnd()) return Step.NOT_HERE;
                    if (draft.isWord(i) ? ++words > most : !overCommas) return Step.NOT_HERE;
                }
                return Step.NOT_HERE;
            };
        }

        @Override
        public @Nullable Set<String> firsts(@Nullable Set<String> next) {
            return null;
        }
    }

    /// What a capitalised word of a pattern asks of the place, or of the word there.
    enum Place implements Part {
        START,
        CLAUSE,
        END,
        WORD,
        LOUD;

        @Override
        public Step before(Step next) {
            return (draft, at) -> fits(draft, at) ? next.match(draft, takes() ? at + 1 : at) : Step.NOT_HERE;
        }

        private boolean fits(Text draft, int at) {
            return switch (this) {
                case START -> draft.starts(at);
                case CLAUSE -> draft.startsClause(at);
                case END -> draft.ends(at);
                case WORD -> draft.isWord(at);
                case LOUD -> draft.isWord(at) && draft.token(at).loud();
            };
        }

        /// Does it take a word, or does it only look?
        boolean takes() {
            return this == WORD || this == LOUD;
        }

        @Override
        public @Nullable Set<String> firsts(@Nullable Set<String> next) {
            return takes() || this == END ? null : next;
        }
    }
}
