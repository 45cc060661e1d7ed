package nl.peil.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a form brings.
public final class Typed {

    private Typed() {}

    /// A field that the form left out is empty: whoever leaves it out gets the sentence that the empty field gets.
    public static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /// Of several lines, as they were typed: a browser sends two characters for the end of one.
    public static String lines(@Nullable String typed) {
        return text(typed).replace("\r\n", "\n");
    }

    /// Without the spaces around it; nothing when there is nothing else.
    public static @Nullable String orNothing(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /// All that was sent, to be written into a page and sent again. A password never is.
    public static Map<String, List<String>> all(HttpServletRequest request) {
        var all = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.toLowerCase(Locale.ROOT).contains("password")) all.put(name, List.of(values));
        });
        return all;
    }
}
