package nl.peil.evaluation;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.peil.collaboration.Collaborations;
import nl.peil.collaboration.SessionId;
import nl.peil.collaboration.Sessions;
import nl.peil.notice.Links;
import nl.peil.platform.NotFound;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Component;

/// The organizer hands her own phone to the client. She is signed out, her cookies and copies of her pages go, and the
/// phone opens a link that lives for a short while and shows nothing back.
@Component
class PhoneHandover {

    private final Invitations invitations;
    private final Collaborations collaborations;
    private final Sessions sessions;
    private final Links links;
    private final SecurityContextLogoutHandler signOut = new SecurityContextLogoutHandler();

    PhoneHandover(Invitations invitations, Collaborations collaborations, Sessions sessions, Links links) {
        this.invitations = invitations;
        this.collaborations = collaborations;
        this.sessions = sessions;
        this.links = links;
    }

    void to(SessionId id, HttpServletRequest request, HttpServletResponse response) {
        var session = sessions.line(id).orElseThrow(NotFound::new);
        var client = collaborations.recipient(session.collaboration());
        var link = invitations.linkHere(id, client.language());
        signOut.logout(request, response, SecurityContextHolder.getContext().getAuthentication());
        forget(request, response);
        response.setHeader("Clear-Site-Data", "\"cache\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.LOCATION, links.path(link));
        response.setStatus(HttpStatus.SEE_OTHER.value());
    }

    /// Her language too: the page is for the client.
    private static void forget(HttpServletRequest request, HttpServletResponse response) {
        var cookies = request.getCookies();
        if (cookies == null) return;
        for (var cookie : cookies) {
            var gone = new Cookie(cookie.getName(), "");
            gone.setPath("/");
            gone.setMaxAge(0);
            gone.setHttpOnly(true);
            response.addCookie(gone);
        }
    }
}
