package nl.peil.options;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import nl.peil.notice.PhoneNumber;
import nl.peil.platform.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// An owner says whom unhappy clients can call, for the overview at an address of her practice's or network's own.
@Controller
@RequestMapping("/settings/options")
class SignpostController {

    private static final String PAGE = "options/signpost";
    private static final String EMAIL = "(?:[^\\s@]{1,64}@[^\\s@]{1,180}\\.[^\\s@.]{2,60})?";

    private final Signposts signposts;

    private final String url;

    SignpostController(Signposts signposts, @Value("${peil.url}") String url) {
        this.signposts = signposts;
        this.url = url.replaceAll("/+$", "");
    }

    record Form(
            @NotBlank(message = "{options.signpost.name.missing}") @Size(max = 100, message = "{options.signpost.long}")
            String name,

            @NotBlank(message = "{options.signpost.address.missing}")
            @Size(min = 3, max = 40, message = "{options.signpost.address.wrong}")
            @Pattern(regexp = Signpost.ADDRESS, message = "{options.signpost.address.wrong}")
            String address,

            @Size(max = 500, message = "{options.signpost.long}")
            String words,

            String phone,

            @Pattern(regexp = EMAIL, message = "{options.signpost.email.wrong}")
            String email) {
        Form {
            name = Typed.text(name);
            address = Typed.text(address).toLowerCase(Locale.ROOT);
            words = Typed.text(words);
            phone = Typed.text(phone);
            email = Typed.text(email);
        }

        static Form of(Signpost signpost) {
            return new Form(
                    signpost.name(),
                    signpost.address(),
                    signpost.words(),
                    Typed.text(signpost.phone()),
                    Typed.text(signpost.email()));
        }

        @Nullable
        String number() {
            return PhoneNumber.international(phone).orElse(null);
        }

        Signpost signpost() {
            return new Signpost(address, name, words, number(), email.isEmpty() ? null : email);
        }
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("form", signposts.own().map(Form::of).orElseGet(() -> new Form("", "", "", "", "")));
        return page(model);
    }

    @PostMapping
    ModelAndView keep(
            @Valid @ModelAttribute("form") Form form, BindingResult errors, Model model, RedirectAttributes after) {
        if (!form.phone().isEmpty() && form.number() == null)
            errors.rejectValue("phone", "options.signpost.phone.wrong");
        if (form.phone().isEmpty() && form.email().isEmpty())
            errors.rejectValue("phone", "options.signpost.contact.missing");
        if (!errors.hasErrors() && !signposts.keep(form.signpost()))
            errors.rejectValue("address", "options.signpost.address.taken");
        if (errors.hasErrors()) return new ModelAndView(page(model), UNPROCESSABLE_CONTENT);
        after.addFlashAttribute("notice", "options.signpost.kept");
        return new ModelAndView("redirect:/settings/options");
    }

    @PostMapping("/removed")
    String remove() {
        signposts.remove();
        return "redirect:/settings/options";
    }

    private String page(Model model) {
        signposts.own().ifPresent(own -> model.addAttribute("path", own.path()).addAttribute("page", url + own.path()));
        return PAGE;
    }
}
