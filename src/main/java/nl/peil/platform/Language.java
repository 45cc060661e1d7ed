package nl.peil.platform;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/// The language of a page, in this order: what the address of the page says ([#insist]), what this person chose last (a
/// cookie), what is known of the reader
/// ([#assume], for a client's link), what the browser asks for, Dutch.
@Component("localeResolver")
public class Language implements LocaleResolver {

    public static final Locale DUTCH = Locale.of("nl");
    public static final Locale ENGLISH = Locale.ENGLISH;

    /// Every language that Peil speaks, the first one by default.
    public static final List<Locale> ALL = List.of(DUTCH, ENGLISH);

    private static final String COOKIE = "peil-lang";
    private static final String ASSUMED = Language.class.getName();
    private static final String INSISTED = ASSUMED + ".insisted";

    /// The language for a tag such as `nl` or `en-GB`, or Dutch when Peil doesn't speak it.
    public static Locale of(@Nullable String tag) {
        return spoken(tag).orElse(DUTCH);
    }

    /// What to use for this request's reader, unless they chose otherwise.
    public static void assume(HttpServletRequest request, Locale language) {
        request.setAttribute(ASSUMED, language);
    }

    /// What to use for this request whatever else was chosen: its address says so. Nothing is remembered.
    public static void insist(HttpServletRequest request, Locale language) {
        request.setAttribute(INSISTED, language);
    }

    /// Remembers the choice on this device for a year.
    public static void choose(HttpServletResponse response, Locale language) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(COOKIE, language.getLanguage())
                        .path("/")
                        .maxAge(Duration.ofDays(365))
                        .sameSite("Lax")
                        .httpOnly(true)
                        .build()
                        .toString());
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return Optional.ofNullable((Locale) request.getAttribute(INSISTED))
                .or(() -> chosen(request))
                .or(() -> Optional.ofNullable((Locale) request.getAttribute(ASSUMED)))
                .orElseGet(() -> asked(request));
    }

    @Override
    public void setLocale(
            HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale language) {
        if (response != null && language != null) choose(response, language);
    }

    private static Optional<Locale> chosen(HttpServletRequest request) {
        var cookies = request.getCookies();
        if (cookies == null) return Optional.empty();
        return Arrays.stream(cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .findFirst()
                .flatMap(Language::spoken);
    }

    private static Locale asked(HttpServletRequest request) {
        if (request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null) return DUTCH;
        var locales = request.getLocales();
        while (locales.hasMoreElements()) {
            var spoken = spoken(locales.nextElement().toLanguageTag());
            if (spoken.isPresent()) return spoken.get();
        }
        return DUTCH;
    }

    private static Optional<Locale> spoken(@Nullable String tag) {
        if (tag == null) return Optional.empty();
        var asked = Locale.forLanguageTag(tag).getLanguage();
        return ALL.stream()
                .filter(language -> language.getLanguage().equals(asked))
                .findFirst();
    }
}
