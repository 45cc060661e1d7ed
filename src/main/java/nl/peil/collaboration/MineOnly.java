package nl.peil.collaboration;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.peil.platform.NotFound;
import nl.peil.practice.Me;
import nl.peil.practice.OrganizerId;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Whatever stands under a client, a collaboration or a session is for the organizer whose it is. For anybody else
/// there is nothing there: a colleague of the same practice, another practice, whichever module made the page.
@Component
class MineOnly implements HandlerInterceptor, WebMvcConfigurer {

    private final Clients clients;
    private final Collaborations collaborations;
    private final Sessions sessions;

    MineOnly(Clients clients, Collaborations collaborations, Sessions sessions) {
        this.clients = clients;
        this.collaborations = collaborations;
        this.sessions = sessions;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/clients/**", "/collaborations/**", "/sessions/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var page = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        if (!page.contains("{")) return true;
        if (!(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables)
                || !(variables.get("id") instanceof String id)) throw new NotFound();
        var owner = ownerOf(page, parsed(id));
        if (!(request.getUserPrincipal() instanceof Authentication authentication)
                || !(authentication.getPrincipal() instanceof Me me)
                || owner.filter(me.organizer()::equals).isEmpty()) throw new NotFound();
        return true;
    }

    /// By the pattern of the page that was found, not by the address as it was written: two ways to write an address
    /// must not lead to one page and two answers.
    private Optional<OrganizerId> ownerOf(String page, UUID id) {
        if (page.startsWith("/clients/{id}")) return clients.organizerOf(new ClientId(id));
        if (page.startsWith("/collaborations/{id}")) return collaborations.organizerOf(new CollaborationId(id));
        if (page.startsWith("/sessions/{id}")) return sessions.organizerOf(new SessionId(id));
        return Optional.empty();
    }

    private static UUID parsed(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
