package nl.peil.tone;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// How words of a language are written.
///
/// @param means what is read for another way to write it: *don't* is *do not*
/// @param abbreviations words whose full stop ends no sentence
/// @param joins words after which a new part of a sentence begins: *and*, *but*
record Spelling(Map<String, List<String>> means, Set<String> abbreviations, Set<String> joins) {

    static final Spelling PLAIN = new Spelling(Map.of(), Set.of(), Set.of());

    List<String> read(String word) {
        return means.getOrDefault(word, List.of(word));
    }
}
