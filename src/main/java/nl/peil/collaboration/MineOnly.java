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
/// there
/// is nothing there: a colleague of the same practice, another practice, whichever module made the page.
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
        if (!(request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables)
                || !(variables.get("id") instanceof String id)) return true;
        var owner = ownerOf(
                request.getRequestURI().substring(request.getContextPath().length()), parsed(id));
        if (!(request.getUserPrincipal() instanceof Authentication authentication)
                || !(authentication.getPrincipal() instanceof Me me)
                || owner.filter(me.organizer()::equals).isEmpty()) throw new NotFound();
        return true;
    }

    private Optional<OrganizerId> ownerOf(String path, UUID id) {
        if (path.startsWith("/clients/")) return clients.organizerOf(new ClientId(id));
        if (path.startsWith("/collaborations/")) return collaborations.organizerOf(new CollaborationId(id));
        return sessions.organizerOf(new SessionId(id));
    }

    private static UUID parsed(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
