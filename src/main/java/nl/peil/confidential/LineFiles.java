package nl.peil.confidential;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// The scripts of the line aren't kept by a browser: what is in its cache would tell that somebody was here.
@Configuration(proxyBeanMethods = false)
class LineFiles implements WebMvcConfigurer {

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/js/line/**")
                .addResourceLocations("classpath:/static/js/line/")
                .setCacheControl(CacheControl.noStore());
    }
}
