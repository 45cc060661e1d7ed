package nl.peil.conversation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.peil.platform.Language;

/// How easy a text is to read, by its words and sentences. A rule of thumb: short words and sentences don't make a text
/// good, long ones make it hard.
///
/// @param sentences in the text, 1 or more
/// @param longest words in the longest sentence
/// @param syllables counted as groups of vowels, with a silent e at the end of an English word left out
record Readability(int words, int sentences, int longest, int syllables) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d'’-]*[\\p{L}\\d][\\p{L}\\d'’-]*");
    private static final Pattern END = Pattern.compile("(?<=[.!?:…])[\"'”’)]*\\s+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouyáéíóúàèëïöü]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern SILENT = Pattern.compile("(?<=[^aeiouyl])e$|(?<=[aeiouy]l)e$");

    static Readability of(Stream<String> texts, Locale language) {
        var sentences = texts.flatMap(text -> Stream.of(END.split(text)))
                .map(sentence -> WORD.matcher(sentence)
                        .results()
                        .map(match -> match.group())
                        .toList())
                .filter(sentence -> !sentence.isEmpty())
                .toList();
        return new Readability(
                sentences.stream().mapToInt(List::size).sum(),
                Math.max(1, sentences.size()),
                sentences.stream().mapToInt(List::size).max().orElse(0),
                sentences.stream()
                        .flatMap(List::stream)
                        .mapToInt(word -> syllables(word, language))
                        .sum());
    }

    static int syllables(String word, Locale language) {
        var spoken = language.equals(Language.ENGLISH)
                ? SILENT.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("")
                : word;
        return (int) Math.max(1, VOWELS.matcher(spoken).results().count());
    }

    double wordsPerSentence() {
        return (double) words / sentences;
    }

    /// Dutch: from 0, hard, to 100, easy; 60 and up is plain (Flesch, fitted to Dutch by Douma 1960).
    double ease() {
        return 206.84 - 77.0 * syllables / Math.max(1, words) - 0.93 * wordsPerSentence();
    }

    /// English: the school year in which it can be read (Flesch-Kincaid, Kincaid e.a. 1975).
    double grade() {
        return 0.39 * wordsPerSentence() + 11.8 * syllables / Math.max(1, words) - 15.59;
    }
}
