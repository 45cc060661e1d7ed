package nl.peil.practice;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import nl.peil.platform.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/// Lets somebody in who has shown who she is, and brings her where she was going.
@Component
class Door {

    private final SecurityContextRepository contexts;
    private final RequestCache askedFor;
    private final SessionAuthenticationStrategy fresh;
    private final Duration validity;

    Door(
            SecurityContextRepository contexts,
            RequestCache askedFor,
            CsrfTokenRepository tokens,
            @Value("${server.servlet.session.timeout}") Duration validity) {
        this.contexts = contexts;
        this.askedFor = askedFor;
        this.fresh = new CompositeSessionAuthenticationStrategy(
                List.of(new ChangeSessionIdAuthenticationStrategy(), new CsrfAuthenticationStrategy(tokens)));
        this.validity = validity;
    }

    /// Begins her session. A session from before gets a new identifier, so that whoever planted one has nothing.
    void open(Me me, HttpServletRequest request, HttpServletResponse response) {
        var authentication = MeInSession.authentication(me);
        fresh.onAuthentication(authentication, request, response);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        request.getSession().setMaxInactiveInterval(Math.toIntExact(validity.toSeconds()));
        Language.choose(response, me.language());
    }

    /// Her name, role or language has changed: her session knows at once.
    void refresh(Me me, HttpServletRequest request, HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(MeInSession.authentication(me));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        Language.choose(response, me.language());
    }

    /// The page that she asked for before she signed in, or `/`. Asked once, it is forgotten.
    String askedFor(HttpServletRequest request, HttpServletResponse response) {
        var saved = askedFor.getRequest(request, response);
        if (saved == null) return "/";
        askedFor.removeRequest(request, response);
        var address = URI.create(saved.getRedirectUrl());
        return address.getRawQuery() == null
                ? address.getRawPath()
                : address.getRawPath() + "?" + address.getRawQuery();
    }
}
