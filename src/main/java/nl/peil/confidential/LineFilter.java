package nl.peil.confidential;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.peil.platform.Language;
import nl.peil.platform.TenantRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Finds the line that an address leads to, and goes on within its practice, in the language that the address ends
/// with. Pages of a line let the browser load what is ours and nothing else, and keep none of it.
@Component
class LineFilter extends OncePerRequestFilter {

    private static final String LINE = Line.class.getName();
    private static final Pattern CLIENT = Pattern.compile("/line/([a-z0-9-]{3,40})(?:/.*)?");
    private static final Pattern LANGUAGE = Pattern.compile("/line/[^/]+(?:/privacy|/with)?/(nl|en)");

    /// A message of the largest size, or the new keys of a few thousand cases.
    private static final long MOST_BYTES = 1_000_000;

    private final Lines lines;
    private final LineScripts scripts;

    LineFilter(Lines lines, LineScripts scripts) {
        this.lines = lines;
        this.scripts = scripts;
    }

    /// The line of this request.
    static Optional<Line> of(HttpServletRequest request) {
        return Optional.ofNullable((Line) request.getAttribute(LINE));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !path(request).matches("/line(-desk)?(/.*)?");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", scripts.policy());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        if (request.getContentLengthLong() > MOST_BYTES || request.getHeader("Transfer-Encoding") != null) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        var line = line(path(request));
        if (line.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        request.setAttribute(LINE, line.get());
        var language = LANGUAGE.matcher(path(request));
        if (language.matches()) Language.insist(request, Language.of(language.group(1)));
        TenantRequest.pass(line.get().tenant(), chain, request, response);
    }

    private Optional<Line> line(String path) {
        var parts = CLIENT.matcher(path);
        return parts.matches() ? lines.at(parts.group(1)) : Optional.empty();
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }
}
