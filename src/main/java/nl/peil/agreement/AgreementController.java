package nl.peil.agreement;

import static nl.peil.collaboration.Side.ORGANIZER;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.validation.Valid;
import nl.peil.agreement.Agreement.Reply;
import nl.peil.collaboration.CollaborationId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The organizer writes an agreement, confirms it, and changes it.
@Controller
@RequestMapping("/collaborations/{id}")
class AgreementController {

    private static final String PAGE = "redirect:/collaborations/{id}/agreement";

    private final Agreements agreements;
    private final ClientLinks links;
    private final AgreementPdf paper;

    AgreementController(Agreements agreements, ClientLinks links, AgreementPdf paper) {
        this.agreements = agreements;
        this.links = links;
        this.paper = paper;
    }

    @GetMapping("/agreement")
    String show(@PathVariable CollaborationId id, Model model) {
        if (agreements.newest(id).isEmpty()) return PAGE + "/new";
        model.addAttribute("agreement", agreements.page(id, ORGANIZER));
        model.addAttribute("link", links.page(Ask.AGREEMENT, id));
        return "agreement/agreement";
    }

    @GetMapping("/agreement.pdf")
    ResponseEntity<byte[]> print(@PathVariable CollaborationId id) {
        return paper.file(agreements.made(id));
    }

    @PostMapping("/agreement/confirmed")
    String confirm(@PathVariable CollaborationId id, @RequestParam AgreementId read) {
        return switch (agreements.confirm(id, read, ORGANIZER)) {
            case Reply.Noted _, Reply.AlreadyMade _ -> PAGE;
            case Reply.Replaced _ -> PAGE + "?replaced";
        };
    }

    @GetMapping("/agreement/new")
    ModelAndView write(@PathVariable CollaborationId id) {
        return writing(id, AgreementForm.of(agreements.draft(id)));
    }

    @PostMapping("/agreement/new")
    ModelAndView propose(
            @PathVariable CollaborationId id, @Valid @ModelAttribute("form") AgreementForm form, BindingResult errors) {
        if (form.isStillWriting()) return writing(id, form.next());
        var draft = agreements.writing(id);
        var sessions = form.sessionsOrNothing();
        if (sessions != null && !draft.trial().allows(sessions)) {
            errors.rejectValue("trialSessions", "agreement.write.trial.wrong");
        }
        if (errors.hasErrors()) {
            return new ModelAndView("agreement/write", UNPROCESSABLE_CONTENT).addObject("writing", draft);
        }
        var version = agreements.propose(form.id(), id, form.terms(draft.readers()));
        if (form.confirms()) agreements.confirm(id, version, ORGANIZER);
        return new ModelAndView(PAGE);
    }

    private ModelAndView writing(CollaborationId id, AgreementForm form) {
        return new ModelAndView("agreement/write")
                .addObject("writing", agreements.writing(id))
                .addObject("form", form);
    }
}
