package nl.peil.practice;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import nl.peil.Visitor;
import nl.peil.platform.Language;
import nl.peil.platform.Tenant;
import nl.peil.platform.Uuids;
import nl.peil.practice.Practices.Person;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// A practice and its people for a test, in the database that the test runs on: `@Autowired PracticeFixture practices`.
///
/// `Me me = practices.begin()` makes a practice of its own with an owner; `me.tenant().run(…)` does something
/// within it; `browser.get().uri("/today").with(PracticeFixture.signedIn(me))` asks for a page as she, and
/// `practices.signIn(page, address, me)` signs her in by the form in a real browser.
@Component
public class PracticeFixture {

    public static final String PASSWORD = "een mooie lange zin";

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Practices practices;

    private final OrganizerRepository organizers;

    PracticeFixture(Practices practices, OrganizerRepository organizers) {
        this.practices = practices;
        this.organizers = organizers;
    }

    /// The day that it is in every practice here, wherever the machine stands.
    public static LocalDate day() {
        return LocalDate.now(ZONE);
    }

    /// A new practice with an owner, Eline.
    public Me begin() {
        return begin("Eline de Wit", Language.DUTCH);
    }

    public Me begin(String owner, Locale language) {
        return new Tenant(Uuids.next()).call(() -> practices.begin("Praktijk van " + owner, person(owner, language)));
    }

    /// A colleague in her practice who isn't its owner.
    public Me join(Me owner, String name) {
        return owner.tenant().call(() -> practices.join(person(name, owner.language())));
    }

    /// For MockMvc: the request comes from her, with the token that a form carries.
    public static RequestPostProcessor signedIn(Me me) {
        return request -> csrf().postProcessRequest(
                        authentication(MeInSession.authentication(me)).postProcessRequest(request));
    }

    /// For a walk: she signs in by the form and lands where she was going.
    public void signIn(Page page, String address, Me me) {
        page.navigate(address + "/sign-in");
        page.locator("input[name=email]").fill(emailOf(me));
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("main form[action$='/sign-in'] button").first().click();
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    /// For a walk: she has signed in, and has Vandaag before her.
    public Page today(Visitor visitor, Me me) {
        var page = visitor.opens("/sign-in");
        signIn(page, page.url().replaceAll("/sign-in.*", ""), me);
        page.navigate("/today");
        return page;
    }

    /// The address she signs in with.
    public String emailOf(Me me) {
        return me.tenant()
                .call(() -> organizers.findById(me.organizer()).orElseThrow().email());
    }

    private static Person person(String name, Locale language) {
        var unique = UUID.randomUUID().toString().substring(0, 8);
        var email = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", ".") + "." + unique + "@example.org";
        return new Person(name, email, PASSWORD, language);
    }
}
