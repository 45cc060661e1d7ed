package nl.peil.tone;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The rules by the words that their patterns begin with, so that at each word of a draft only a few are tried.
class RuleIndex {

    private final Map<String, Map<Rule, Set<Pattern>>> byFirst = new HashMap<>();
    private final Map<Rule, Set<Pattern>> anywhere = new LinkedHashMap<>();

    RuleIndex(List<Rule> rules) {
        for (var rule : rules) {
            for (var pattern : rule.find()) {
                var firsts = pattern.firsts();
                if (firsts == null) add(anywhere, rule, pattern);
                else
                    firsts.forEach(
                            word -> add(byFirst.computeIfAbsent(word, _ -> new LinkedHashMap<>()), rule, pattern));
            }
        }
    }

    private static void add(Map<Rule, Set<Pattern>> to, Rule rule, Pattern pattern) {
        to.computeIfAbsent(rule, _ -> new LinkedHashSet<>()).add(pattern);
    }

    /// Adds what the rules have to say about the words that begin at this token.
    void read(Text draft, int at, List<Remark> remarks) {
        byFirst.getOrDefault(draft.token(at).text(), Map.of())
                .forEach((rule, patterns) -> rule.read(draft, at, patterns, remarks));
        anywhere.forEach((rule, patterns) -> rule.read(draft, at, patterns, remarks));
    }
}
