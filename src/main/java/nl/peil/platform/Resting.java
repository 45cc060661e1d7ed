package nl.peil.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.filter.OncePerRequestFilter;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/// While the database is away: a calm page in place of an error. What was being sent is on that page, so that one press
/// sends it again and nothing typed is lost.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Resting extends OncePerRequestFilter {

    private static final Logger log = LoggerFactory.getLogger(Resting.class);

    private final ITemplateEngine templates;
    private final Language language;

    /// Makes the stylesheet's address a new one with each start, since browsers keep it long.
    private final long since = System.currentTimeMillis();

    Resting(ITemplateEngine templates, Language language) {
        this.templates = templates;
        this.language = language;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | IOException | RuntimeException e) {
            if (!isDatabaseAway(e) || response.isCommitted()) throw e;
            log.warn("the database is away: {}", rootMessage(e));
            show(request, response);
        }
    }

    private void show(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.reset();
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", "5");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Security-Policy", "default-src 'self'");
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Retarget", "main");
            response.setHeader("HX-Reselect", "main");
            response.setHeader("HX-Reswap", "outerHTML");
        }
        response.setContentType("text/html;charset=UTF-8");
        boolean sends = "POST".equals(request.getMethod());
        var page = new Context(language.resolveLocale(request));
        page.setVariable("since", since);
        page.setVariable("sends", sends);
        page.setVariable("address", request.getRequestURI());
        page.setVariable("fields", sends ? Typed.all(request) : Map.of());
        response.getOutputStream()
                .write(templates.process("error/resting", page).getBytes(StandardCharsets.UTF_8));
    }

    /// SQLSTATE class 08 is a connection that broke, 57P a server that is going down or coming up (PostgreSQL,
    /// appendix A). When even the rollback fails on a connection that is gone, what went wrong first lies behind
    /// that.
    private static boolean isDatabaseAway(@Nullable Throwable e) {
        for (var cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException) return true;
            if (cause instanceof SQLException sql && isAboutTheConnection(sql.getSQLState())) return true;
            if (cause instanceof TransactionSystemException rollback
                    && isDatabaseAway(rollback.getApplicationException())) return true;
        }
        return false;
    }

    private static boolean isAboutTheConnection(@Nullable String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57P"));
    }

    private static String rootMessage(Throwable e) {
        var root = e;
        while (root.getCause() != null) root = root.getCause();
        return root.getClass().getSimpleName();
    }
}
