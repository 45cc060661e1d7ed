package nl.peil.warning.replay;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of the replay, Dutch or English.
final class Texts {

    private final ResourceBundle bundle;
    private final Locale language;

    Texts(Locale language) {
        boolean dutch = language.getLanguage().equals("nl");
        this.language = dutch ? language : Locale.ENGLISH;
        // Dutch is the bundle without a language
        bundle = ResourceBundle.getBundle(
                "messages.replay",
                dutch ? Locale.ROOT : Locale.ENGLISH,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String of(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), language).format(arguments);
    }

    String of(BadRow row) {
        return of("replay.bad." + row.problem(), row.details().toArray());
    }
}
