package nl.peil.referral;

import java.util.Locale;
import nl.peil.notice.Link;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// By the link in the message, she who asked sees the three, and can leave out whom she doesn't want. That happens on
/// her own page: nothing is sent, so nobody learns whom.
@Controller
class ChooseController {

    private final ReferralPages pages;

    ChooseController(ReferralPages pages) {
        this.pages = pages;
    }

    @GetMapping("/l/" + ReferralPages.CHOOSE + "/{token}")
    String show(Link link, Locale language, Model model) {
        model.addAttribute("names", pages.toChooseFrom(new ReferralId(link.subject()), language));
        return "referral/choose";
    }
}
