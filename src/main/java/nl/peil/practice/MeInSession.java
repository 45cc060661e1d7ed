package nl.peil.practice;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/// Keeps of somebody who is signed in no more than [Me] in her session, so that a new version of Peil, or of what it is
/// built with, signs nobody out.
@Component
class MeInSession implements SecurityContextRepository {

    private static final String ME = "me";

    static Authentication authentication(Me me) {
        return UsernamePasswordAuthenticationToken.authenticated(
                me, null, AuthorityUtils.createAuthorityList(me.owner() ? "OWNER" : "ORGANIZER"));
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(request);
    }

    @Override
    @SuppressWarnings("deprecation") // asked by the interface, called by nobody
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        if (context.getAuthentication() != null && context.getAuthentication().getPrincipal() instanceof Me me) {
            var session = request.getSession();
            session.setAttribute(ME, me);
            session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, me.getName());
        } else {
            var session = request.getSession(false);
            if (session != null) session.removeAttribute(ME);
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return me(request) != null;
    }

    private static @Nullable Me me(HttpServletRequest request) {
        var session = request.getSession(false);
        if (session == null) return null;
        try {
            return session.getAttribute(ME) instanceof Me me ? me : null;
        } catch (RuntimeException e) {
            // Written by a version that we can't read: she signs in again.
            return null;
        }
    }

    private static final class Deferred implements DeferredSecurityContext {
        private final HttpServletRequest request;
        private @Nullable SecurityContext context;
        private boolean generated;

        Deferred(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            if (context != null) return context;
            var read = SecurityContextHolder.createEmptyContext();
            var me = me(request);
            generated = me == null;
            if (me != null) read.setAuthentication(authentication(me));
            context = read;
            return read;
        }

        @Override
        public boolean isGenerated() {
            get();
            return generated;
        }
    }
}
