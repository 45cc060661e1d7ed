package nl.peil.agreement;

import static nl.peil.collaboration.Side.CLIENT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import nl.peil.agreement.Agreement.Reply;
import nl.peil.collaboration.CollaborationId;
import nl.peil.notice.Link;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The client reads what was proposed, says yes, or says what she would like to be different.
@Controller
@RequestMapping("/l/agreement/{token}")
class AgreementLinkController {

    private static final String PAGE = "redirect:/l/agreement/{token}";

    private final Agreements agreements;
    private final AgreementPdf paper;

    AgreementLinkController(Agreements agreements, AgreementPdf paper) {
        this.agreements = agreements;
        this.paper = paper;
    }

    /// @param read the version that she has before her eyes
    record Form(
            AgreementId read,

            @NotBlank(message = "{agreement.wish.missing}") @Size(max = 500, message = "{agreement.wish.long}")
            String words) {

        static final Form EMPTY = new Form(new AgreementId(new java.util.UUID(0, 0)), "");

        Form {
            words = Objects.requireNonNullElse(words, "");
        }
    }

    @ModelAttribute("path")
    String path(@PathVariable String token) {
        return "/l/agreement/" + token;
    }

    @GetMapping
    ModelAndView show(Link link) {
        return page(link).addObject("form", Form.EMPTY);
    }

    @PostMapping
    String confirm(Link link, @RequestParam AgreementId read) {
        return then(agreements.confirm(about(link), read, CLIENT));
    }

    @PostMapping("/wish")
    ModelAndView wish(Link link, @Valid @ModelAttribute("form") Form form, BindingResult errors) {
        if (errors.hasErrors()) {
            var page = page(link);
            page.setStatus(UNPROCESSABLE_CONTENT);
            return page;
        }
        return new ModelAndView(
                then(agreements.wish(about(link), form.read(), form.words().strip())));
    }

    @GetMapping("/agreement.pdf")
    ResponseEntity<byte[]> print(Link link) {
        return paper.file(agreements.made(about(link)));
    }

    private ModelAndView page(Link link) {
        return new ModelAndView("agreement/agreement-asked")
                .addObject("agreement", agreements.page(about(link), CLIENT));
    }

    private static String then(Reply reply) {
        return switch (reply) {
            case Reply.Noted _, Reply.AlreadyMade _ -> PAGE;
            case Reply.Replaced _ -> PAGE + "?replaced";
        };
    }

    private static CollaborationId about(Link link) {
        return new CollaborationId(link.subject());
    }
}
