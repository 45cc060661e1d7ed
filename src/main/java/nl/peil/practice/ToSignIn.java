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

/// What somebody meets who may not come in: the door, with what she was sending kept, or nothing at all.
@Component
class ToSignIn implements AuthenticationEntryPoint, AccessDeniedHandler {

    static final String KEPT = "nl.peil.practice.kept";

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException, ServletException {
        if (isAskedByScript(request)) {
            response.setStatus(UNAUTHORIZED.value());
        } else if ("POST".equals(request.getMethod())) {
            request.setAttribute(KEPT, Kept.of(request));
            request.getRequestDispatcher("/sign-in/kept").forward(request, response);
        } else if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", request.getContextPath() + "/sign-in");
            response.setStatus(UNAUTHORIZED.value());
        } else {
            response.setHeader("Location", request.getContextPath() + "/sign-in");
            response.setStatus(SEE_OTHER.value());
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        response.sendError(why instanceof CsrfException ? FORBIDDEN.value() : NOT_FOUND.value());
    }

    /// A script of ours that speaks JSON says itself that she has to sign in.
    private static boolean isAskedByScript(HttpServletRequest request) {
        return String.valueOf(request.getHeader("Accept")).startsWith("application/json")
                || String.valueOf(request.getContentType()).startsWith("application/json");
    }
}
