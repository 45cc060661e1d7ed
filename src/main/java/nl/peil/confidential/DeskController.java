package nl.peil.confidential;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.peil.confidential.Confidant.Keys;
import nl.peil.confidential.LineController.About;
import nl.peil.confidential.LineDesk.Reader;
import nl.peil.confidential.LineScripts.Script;
import nl.peil.options.OptionCards;
import nl.peil.practice.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The confidant's page. What stands on it, her browser opens.
@Controller
class DeskController {

    private final LineDesk desk;
    private final Confidants confidants;
    private final LineScripts scripts;
    private final LineData data;
    private final OptionCards options;

    DeskController(LineDesk desk, Confidants confidants, LineScripts scripts, LineData data, OptionCards options) {
        this.desk = desk;
        this.confidants = confidants;
        this.scripts = scripts;
        this.data = data;
        this.options = options;
    }

    /// She, as her browser needs to know her: her key, wrapped, when she has one.
    record Mine(
            ConfidantId id,
            String name,
            @Nullable Bytes publicKey,
            @Nullable Bytes salt,
            @Nullable Bytes wrapped,
            @Nullable Bytes wrappedRecovery,
            @Nullable LocalDate since) {

        static Mine of(Confidant me, String name) {
            var keys = me.keys();
            return keys == null ? new Mine(me.id(), name, null, null, null, null, null) : of(me.id(), name, keys);
        }

        private static Mine of(ConfidantId id, String name, Keys keys) {
            return new Mine(
                    id, name, keys.publicKey(), keys.salt(), keys.wrapped(), keys.wrappedRecovery(), keys.since());
        }
    }

    /// @param csrf to be sent as the header `X-XSRF-TOKEN`
    record Data(
            About line,
            Mine me,
            String language,
            List<Named> confidants,
            List<Script> worker,
            Map<String, Script> words,
            String api,
            String csrf) {}

    @GetMapping("/line-desk")
    String show(@AuthenticationPrincipal Me me, Locale language, CsrfToken csrf, Model model) {
        Reader reader = desk.reader(me.organizer());
        var named = confidants.named(reader.line().id());
        model.addAttribute("line", reader.line());
        model.addAttribute("confidants", named);
        model.addAttribute("options", options.all(language));
        model.addAttribute("scripts", scripts);
        model.addAttribute(
                "data",
                data.of(new Data(
                        About.of(reader.line()),
                        Mine.of(reader.confidant(), me.name()),
                        language.getLanguage(),
                        named,
                        scripts.getWorker(),
                        LineController.words(scripts),
                        "/line-desk/api",
                        csrf.getToken())));
        return "confidential/desk";
    }
}
