package nl.peil.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;

/// The rest of a request, within a tenant: for a filter that has found out whose it is.
public final class TenantRequest {

    private TenantRequest() {}

    public static void pass(Tenant tenant, FilterChain chain, ServletRequest request, ServletResponse response)
            throws ServletException, IOException {
        try {
            tenant.call(() -> {
                chain.doFilter(request, response);
                return tenant;
            });
        } catch (ServletException | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
