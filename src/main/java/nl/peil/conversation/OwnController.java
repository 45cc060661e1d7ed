package nl.peil.conversation;

import static nl.peil.collaboration.Side.CLIENT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import nl.peil.collaboration.CollaborationId;
import nl.peil.conversation.Rupture.Mended;
import nl.peil.conversation.Rupture.Origin;
import nl.peil.notice.Link;
import nl.peil.platform.NotFound;
import nl.peil.platform.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// What a client can do by her own page, and by any other link of hers: say that something is wrong.
@Controller
class OwnController {

    private static final String OWN = "/l/" + OwnLinks.PURPOSE + "/{token}";

    private final OwnPages pages;
    private final Ruptures ruptures;
    private final OwnFoot foot;
    private final OwnLinks links;
    private final Guides guides;

    OwnController(OwnPages pages, Ruptures ruptures, OwnFoot foot, OwnLinks links, Guides guides) {
        this.pages = pages;
        this.ruptures = ruptures;
        this.foot = foot;
        this.links = links;
        this.guides = guides;
    }

    /// What it is about, if she likes to say.
    record Form(
            @Nullable Topic about,

            @Size(max = Rupture.MOST_WORDS, message = "{conversation.own.words.long}") @Nullable
            String words) {}

    @GetMapping(OWN)
    ModelAndView show(Link link, Locale language) {
        var page = pages.of(about(link));
        var open = page.open();
        return view(page, language)
                .addObject("form", open == null ? new Form(null, null) : new Form(open.about(), open.words()));
    }

    /// How to say that something bothers her, and how to stop well.
    @GetMapping(OWN + "/guides/{guide}")
    ModelAndView guide(Link link, @PathVariable String guide, Locale language) {
        var found = guides.find(guide, language);
        if (found.reader() != Guide.Reader.CLIENT) throw new NotFound();
        return new ModelAndView("conversation/own-guide")
                .addObject("guide", found)
                .addObject("path", links.path(about(link)));
    }

    /// One tap, from whichever link.
    @PostMapping("/l/{purpose}/{token}/rupture")
    String raise(Link link) {
        var collaboration = about(link);
        ruptures.raise(collaboration, CLIENT, Origin.LINK, null);
        return "redirect:" + links.path(collaboration) + "#bump";
    }

    @PostMapping(OWN + "/about")
    ModelAndView say(Link link, @Valid @ModelAttribute("form") Form form, BindingResult errors, Locale language) {
        var collaboration = about(link);
        if (errors.hasErrors()) {
            var page = view(pages.of(collaboration), language);
            page.setStatus(UNPROCESSABLE_CONTENT);
            return page;
        }
        ruptures.open(collaboration)
                .ifPresent(open ->
                        ruptures.say(collaboration, open.id(), CLIENT, form.about(), Typed.orNothing(form.words())));
        return new ModelAndView("redirect:" + OWN + "?said");
    }

    @PostMapping(OWN + "/mended")
    String answer(Link link, @RequestParam(name = "followUp") Mended mended) {
        var collaboration = about(link);
        ruptures.of(collaboration).stream()
                .filter(rupture -> rupture.asks(CLIENT))
                .findFirst()
                .ifPresent(rupture -> ruptures.answer(collaboration, rupture.id(), CLIENT, mended));
        return "redirect:" + OWN;
    }

    private ModelAndView view(OwnPage page, Locale language) {
        return new ModelAndView("conversation/own")
                .addObject("page", page)
                .addObject("guides", guides.of(Guide.Reader.CLIENT, language))
                .addObject("foot", null);
    }

    private CollaborationId about(Link link) {
        return foot.about(link).orElseThrow(NotFound::new);
    }
}
