package nl.peil.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/// What the frame of every page needs to know.
@ControllerAdvice
class PageAdvice {

    private final boolean demo;

    PageAdvice(@Value("${peil.demo:false}") boolean demo) {
        this.demo = demo;
    }

    /// @param path where the reader is, to come back to after choosing a language
    /// @param section the entry of the navigation that this page is under
    /// @param demo whether this is a practice to play with
    record Here(String path, String section, boolean demo) {}

    @ModelAttribute("here")
    Here here(HttpServletRequest request) {
        var path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
        var query = request.getQueryString();
        return new Here(query == null ? path : path + "?" + query, section(path), demo);
    }

    private static String section(String path) {
        var first = path.substring(1).split("/", 2)[0];
        return switch (first) {
            case "sessions", "patterns", "guides", "rehearsals" -> "collaborations";
            case "referrals", "directory", "dialogues", "talks" -> "today";
            case "development", "peer-reviews" -> "settings";
            case "network" -> path.equals("/network/board") ? "today" : "settings";
            case "import" -> path.startsWith("/import/evaluations") ? "collaborations" : "clients";
            default -> first;
        };
    }
}
