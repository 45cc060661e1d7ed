package nl.peil.practice;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.peil.platform.Typed;
import org.jspecify.annotations.Nullable;

/// A form that somebody sent when she wasn't signed in any more. The sign-in page carries it along, so that she can
/// send it once she is back. A password is never carried.
record Kept(String address, Map<String, List<String>> fields) {

    private static final String FIELD = "kept:";
    private static final String ADDRESS = "kept-address";

    /// What was sent just now.
    static Kept of(HttpServletRequest request) {
        var fields = Typed.all(request);
        fields.remove("_csrf");
        return new Kept(request.getRequestURI(), fields);
    }

    /// What the sign-in page carried along, if anything.
    static @Nullable Kept carriedBy(HttpServletRequest request) {
        var address = request.getParameter(ADDRESS);
        if (address == null || !address.matches("/[^/\\\\].*")) return null;
        var fields = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (name.startsWith(FIELD)) fields.put(name.substring(FIELD.length()), List.of(values));
        });
        return new Kept(address, fields);
    }
}
