package nl.peil.practice;

import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.SEE_OTHER;
import static org.springframework.http.HttpStatus.UNAUTHORIZED;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/// What somebody meets who may not come in: the door, or nothing at all.
@Component
class ToSignIn implements AuthenticationEntryPoint, AccessDeniedHandler {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        boolean sent = !"GET".equals(request.getMethod());
        var door = request.getContextPath() + (sent ? "/sign-in?again" : "/sign-in");
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", door);
            response.setStatus(UNAUTHORIZED.value());
        } else {
            response.setHeader("Location", door);
            response.setStatus(SEE_OTHER.value());
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException, ServletException {
        if (why instanceof CsrfException) {
            response.setStatus(FORBIDDEN.value());
            request.getRequestDispatcher("/sign-in/stale").forward(request, response);
        } else {
            response.sendError(NOT_FOUND.value());
        }
    }
}
