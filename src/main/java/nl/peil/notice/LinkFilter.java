package nl.peil.notice;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.peil.platform.Language;
import nl.peil.platform.TenantRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Opens `/l/purpose/secret/…` for whoever holds the link, within its tenant and in its language. A link that doesn't
/// open (any more) leads to one friendly page, whatever was behind it.
@Component
class LinkFilter extends OncePerRequestFilter {

    static final String LINK = Link.class.getName();
    static final String CLOSED = "/link-closed";
    static final String WHY = "nl.peil.notice.why";
    static final String UNKNOWN = "UNKNOWN";

    private static final Pattern PATH = Pattern.compile("/l/([a-z-]{1,40})/([A-Za-z0-9_-]{27})(/.*)?");

    private final OpenLinks links;
    private final Clock clock;

    LinkFilter(OpenLinks links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !path(request).startsWith("/l/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
        var found = find(path(request));
        if (found.isPresent() && found.get().state(clock.instant()) == Link.State.OPEN) {
            open(found.get(), request, response, chain);
        } else {
            found.ifPresent(link -> Language.assume(request, link.locale()));
            request.setAttribute(
                    WHY, found.map(link -> link.state(clock.instant()).name()).orElse(UNKNOWN));
            chain.doFilter(new Closed(request), response);
        }
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private Optional<Link> find(String path) {
        var parts = PATH.matcher(path);
        if (!parts.matches()) return Optional.empty();
        return links.presented(parts.group(1), parts.group(2));
    }

    private static void open(Link link, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Language.assume(request, link.locale());
        request.setAttribute(LINK, link);
        TenantRequest.pass(link.tenant(), chain, request, response);
    }

    /// The same request, for the page that a closed link shows.
    private static final class Closed extends HttpServletRequestWrapper {

        Closed(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getServletPath() {
            return CLOSED;
        }

        @Override
        public @Nullable String getPathInfo() {
            return null;
        }

        @Override
        public String getRequestURI() {
            return getContextPath() + CLOSED;
        }
    }
}
