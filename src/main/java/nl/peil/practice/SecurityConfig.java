package nl.peil.practice;

import static jakarta.servlet.DispatcherType.ERROR;
import static jakarta.servlet.DispatcherType.FORWARD;
import static org.springframework.security.config.http.SessionCreationPolicy.STATELESS;

import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.HeaderWriterLogoutHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter;
import org.springframework.security.web.header.writers.ClearSiteDataHeaderWriter.Directive;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.RequestMatcher;

/// Who may come where: files for everybody, a link for who holds it, all else for who is signed in.
@Configuration(proxyBeanMethods = false)
class SecurityConfig {

    /// A form stands open for long, also over a restart of the browser.
    private static final Duration FORM_VALIDITY = Duration.ofDays(365);

    private static final String CONTENT = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private static final String PERMISSIONS = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

    /// The same for everybody and without a secret: kept by browsers, no session looked up.
    @Bean
    @Order(1)
    SecurityFilterChain onFiles(HttpSecurity http) throws Exception {
        return http.securityMatcher(
                        "/css/**",
                        "/js/**",
                        "/webjars/**",
                        "/fonts/**",
                        "/*.svg",
                        "/*.png",
                        "/*.ico",
                        "/*.webmanifest",
                        "/robots.txt",
                        "/actuator/health/**")
                .authorizeHttpRequests(who -> who.anyRequest().permitAll())
                .headers(headers -> strict(headers, ReferrerPolicy.SAME_ORIGIN)
                        .cacheControl(HeadersConfigurer.CacheControlConfig::disable))
                .sessionManagement(session -> session.sessionCreationPolicy(STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /// The link is the secret; at the options there is none, and at a confidential line a browser keeps it. No
    /// account, no session, and so nothing for a forged request to ride on. Nobody is told where the reader
    /// came from.
    @Bean
    @Order(2)
    SecurityFilterChain onLinks(HttpSecurity http) throws Exception {
        return http.securityMatcher("/l/**", "/line/**", "/options", "/options/**")
                .authorizeHttpRequests(who -> who.anyRequest().permitAll())
                .headers(headers -> strict(headers, ReferrerPolicy.NO_REFERRER))
                .sessionManagement(session -> session.sessionCreationPolicy(STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain onPages(
            HttpSecurity http,
            MeInSession contexts,
            RequestCache askedFor,
            CsrfTokenRepository tokens,
            ToSignIn toSignIn)
            throws Exception {
        return http.authorizeHttpRequests(who -> who.dispatcherTypeMatchers(FORWARD, ERROR)
                        .permitAll()
                        .requestMatchers(
                                "/", "/first-run", "/begin/*", "/sign-in", "/sign-in/**", "/language", "/error")
                        .permitAll()
                        .requestMatchers("/network/board")
                        .authenticated()
                        .requestMatchers(
                                "/settings/members/**",
                                "/settings/practice/**",
                                "/settings/options/**",
                                "/settings/line/**",
                                "/network/**")
                        .hasAuthority("OWNER")
                        .anyRequest()
                        .authenticated())
                .headers(headers -> strict(headers, ReferrerPolicy.SAME_ORIGIN))
                .securityContext(context -> context.securityContextRepository(contexts))
                .requestCache(cache -> cache.requestCache(askedFor))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens)
                        .csrfTokenRequestHandler(atOnce())
                        // The language is no secret, and pages behind a link carry no token.
                        .ignoringRequestMatchers("/language"))
                .exceptionHandling(
                        errors -> errors.authenticationEntryPoint(toSignIn).accessDeniedHandler(toSignIn))
                .logout(logout -> logout.logoutUrl("/sign-out")
                        .logoutSuccessUrl("/sign-in?bye")
                        .addLogoutHandler(
                                new HeaderWriterLogoutHandler(new ClearSiteDataHeaderWriter(Directive.CACHE))))
                .addFilterAfter(new OwnTenantFilter(), AuthorizationFilter.class)
                .build();
    }

    /// Signs nobody in: [Door] does. Without it Spring Boot would make up a user and a password.
    @Bean
    AuthenticationManager nobody() {
        return authentication -> {
            throw new UnsupportedOperationException();
        };
    }

    @Bean
    CsrfTokenRepository formTokens() {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("peil-form");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax").maxAge(FORM_VALIDITY));
        return tokens;
    }

    /// A page that somebody asked for before signing in; kept in a cookie, so that visitors need no session.
    @Bean
    RequestCache pageAskedFor() {
        var cache = new CookieRequestCache();
        RequestMatcher page = request -> "GET".equals(request.getMethod())
                && request.getHeader("HX-Request") == null
                && String.valueOf(request.getHeader("Accept")).contains("text/html");
        cache.setRequestMatcher(page);
        return cache;
    }

    /// Makes the token before the page is written: a long page is on its way before its form asks for one.
    private static XorCsrfTokenRequestAttributeHandler atOnce() {
        var handler = new XorCsrfTokenRequestAttributeHandler();
        handler.setCsrfRequestAttributeName(null);
        return handler;
    }

    private static HeadersConfigurer<HttpSecurity> strict(
            HeadersConfigurer<HttpSecurity> headers, ReferrerPolicy referrer) {
        return headers.defaultsDisabled()
                .contentTypeOptions(Customizer.withDefaults())
                .cacheControl(Customizer.withDefaults())
                .httpStrictTransportSecurity(Customizer.withDefaults())
                .contentSecurityPolicy(content -> content.policyDirectives(CONTENT))
                .referrerPolicy(policy -> policy.policy(referrer))
                .permissionsPolicyHeader(permissions -> permissions.policy(PERMISSIONS))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
    }
}
