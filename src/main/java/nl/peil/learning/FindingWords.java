package nl.peil.learning;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.peil.learning.dialogue.Finding;

/// What a finding says where there is no page: on the command line, and when Peil starts. The words are those of the
/// page.
final class FindingWords {

    static final String KEYS = "learning.finding.";

    private FindingWords() {}

    static String inEnglish(Finding finding) {
        var texts = ResourceBundle.getBundle("messages.learning", Locale.ENGLISH);
        var text = new MessageFormat(texts.getString(KEYS + finding.kind()), Locale.ENGLISH).format(finding.blanks());
        return finding.place().isEmpty() ? text : finding.place() + ": " + text;
    }
}
