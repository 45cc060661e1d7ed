package nl.peil.platform;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/// The language switch at the top of every page.
@Controller
class LanguageController {

    @PostMapping("/language")
    RedirectView choose(
            @RequestParam(defaultValue = "nl") String lang,
            @RequestParam(defaultValue = "/") String back,
            HttpServletResponse response) {
        Language.choose(response, Language.of(lang));
        var view = new RedirectView(isOurs(back) ? back : "/", true, true, false);
        view.setStatusCode(org.springframework.http.HttpStatus.SEE_OTHER);
        return view;
    }

    /// Only a path of this site: `//elsewhere` and `https://elsewhere` would lead people astray.
    private static boolean isOurs(String back) {
        return back.startsWith("/")
                && !back.startsWith("//")
                && !back.contains("\\")
                && !back.contains("\n")
                && !back.contains("\r");
    }
}
