package nl.peil.practice;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// Everything that can be set, each a page of its own.
@Controller
class SettingsController {

    private final Practices practices;
    private final Organizers organizers;
    private final RecoveryCodes codes;
    private final Passkeys passkeys;
    private final OpenSessions sessions;

    SettingsController(
            Practices practices, Organizers organizers, RecoveryCodes codes, Passkeys passkeys, OpenSessions sessions) {
        this.practices = practices;
        this.organizers = organizers;
        this.codes = codes;
        this.passkeys = passkeys;
        this.sessions = sessions;
    }

    /// @param codes recovery codes that are left
    /// @param sessions places where she is signed in, this one included
    record SettingsPage(
            String name, String email, String practice, boolean owner, int codes, int passkeys, int sessions) {}

    @GetMapping("/settings")
    String show(@AuthenticationPrincipal Me me, Model model) {
        var account = organizers.find(me.organizer());
        model.addAttribute(
                "settings",
                new SettingsPage(
                        account.name(),
                        account.email(),
                        practices.practice().name(),
                        me.owner(),
                        codes.left(me.organizer()),
                        passkeys.of(me.organizer()).size(),
                        sessions.count(me.organizer())));
        return "practice/settings";
    }
}
