package nl.peil.practice;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The address without a path leads to where one should be.
@Controller
class HomeController {

    private final Practices practices;

    HomeController(Practices practices) {
        this.practices = practices;
    }

    @GetMapping("/")
    String home(@AuthenticationPrincipal @Nullable Me me) {
        if (me != null) return "redirect:/today";
        return practices.begun() ? "redirect:/sign-in" : "redirect:/first-run";
    }
}
