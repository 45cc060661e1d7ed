package nl.peil;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.springframework.boot.webmvc.test.autoconfigure.MockMvcBuilderCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.setup.ConfigurableMockMvcBuilder;

/// Gives a request in a test the servlet path that Tomcat gives it. Without it whatever looks at the path (a link's
/// filter, the guard before a collaboration) would look at nothing, and a test of them would prove nothing. Dutch is
/// spoken, unless a test asks otherwise.
@Component
class LikeTomcat implements MockMvcBuilderCustomizer {

    @Override
    public void customize(ConfigurableMockMvcBuilder<?> builder) {
        builder.defaultRequest(get("/").header("Accept-Language", "nl").with(request -> {
            request.setServletPath(request.getRequestURI());
            request.setPathInfo(null);
            return request;
        }));
    }
}
