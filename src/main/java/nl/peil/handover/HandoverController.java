package nl.peil.handover;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.peil.collaboration.CollaborationId;
import nl.peil.handover.Handover.Introduction;
import nl.peil.notice.PhoneNumber;
import nl.peil.place.Place;
import nl.peil.place.Places;
import nl.peil.platform.Typed;
import nl.peil.platform.Uuids;
import nl.peil.practice.Practices;
import nl.peil.referral.ColleagueId;
import nl.peil.referral.matching.Trait;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The organizer's side of a handover: who could go on, what could be passed on, and each next step.
@Controller
@RequestMapping("/collaborations/{id}/handover")
class HandoverController {

    private static final String PAGE = "redirect:/collaborations/{id}/handover";
    private static final int DAYS = 180;

    private final Handovers handovers;
    private final HandoverPages pages;
    private final Places places;
    private final Practices practices;

    HandoverController(Handovers handovers, HandoverPages pages, Places places, Practices practices) {
        this.handovers = handovers;
        this.pages = pages;
        this.places = places;
        this.practices = practices;
    }

    /// What could be passed on, in the organizer's words.
    record Words(
            @Size(max = Item.MOST_WORDS, message = "{handover.words.long}") @Nullable
            String need,

            @Size(max = Item.MOST_WORDS, message = "{handover.words.long}") @Nullable
            String done,

            @Size(max = Item.MOST_WORDS, message = "{handover.words.long}") @Nullable
            String worked,

            @Size(max = Item.MOST_WORDS, message = "{handover.words.long}") @Nullable
            String attention,

            @Size(max = Item.MOST_WORDS, message = "{handover.words.long}") @Nullable
            String style) {

        static Words of(HandoverPage page) {
            var said = page.items().stream().collect(Collectors.toMap(Passing::item, Passing::words));
            return new Words(
                    said.get(Item.NEED),
                    said.get(Item.DONE),
                    said.get(Item.WORKED),
                    said.get(Item.ATTENTION),
                    said.get(Item.STYLE));
        }

        Map<Item, String> all() {
            var all = new EnumMap<Item, String>(Item.class);
            all.put(Item.NEED, Typed.text(need));
            all.put(Item.DONE, Typed.text(done));
            all.put(Item.WORKED, Typed.text(worked));
            all.put(Item.ATTENTION, Typed.text(attention));
            all.put(Item.STYLE, Typed.text(style));
            return all;
        }
    }

    /// Whom to look for in the directory.
    record Looking(String place, Set<Trait> specialisms, Set<Trait> households) {
        Looking {
            place = Typed.text(place);
            specialisms = specialisms == null ? Set.of() : specialisms;
            households = households == null ? Set.of() : households;
        }

        static Looking of(HandoverPage page) {
            return new Looking(
                    page.town(),
                    group(page.traits(), Trait.Group.SPECIALISM),
                    group(page.traits(), Trait.Group.HOUSEHOLD));
        }

        private static Set<Trait> group(Set<Trait> traits, Trait.Group group) {
            return traits.stream().filter(one -> one.group() == group).collect(Collectors.toSet());
        }

        String names() {
            var all = EnumSet.noneOf(Trait.class);
            all.addAll(specialisms);
            all.addAll(households);
            return all.stream().map(Enum::name).collect(Collectors.joining(" "));
        }
    }

    /// Somebody who isn't in the directory.
    record Other(
            @Nullable CandidateId id,

            @NotBlank(message = "{handover.name.missing}") @Size(max = 100, message = "{handover.name.long}")
            String name,

            @Email(message = "{handover.email.wrong}") @Size(max = 254, message = "{handover.email.wrong}") @Nullable
            String email,

            @Nullable String phone) {

        Other {
            name = Typed.text(name).strip();
            email = Typed.orNothing(email);
            phone = Typed.orNothing(phone);
        }

        static Other empty() {
            return new Other(new CandidateId(Uuids.next()), "", null, null);
        }
    }

    @GetMapping
    ModelAndView show(@PathVariable CollaborationId id, Locale language) {
        return page(id, language);
    }

    @PostMapping
    String begin(@PathVariable CollaborationId id) {
        handovers.begin(id);
        return PAGE;
    }

    @PostMapping("/words")
    ModelAndView describe(
            @PathVariable CollaborationId id,
            @Valid @ModelAttribute("words") Words words,
            BindingResult errors,
            Locale language) {
        if (errors.hasErrors()) return again(id, "words", words, errors, language);
        handovers.describe(id, words.all());
        return new ModelAndView(PAGE + "#words");
    }

    @PostMapping("/looking")
    ModelAndView look(
            @PathVariable CollaborationId id,
            @ModelAttribute("looking") Looking looking,
            BindingResult errors,
            Locale language) {
        var place = places.meant(looking.place());
        if (place.isEmpty()) errors.rejectValue("place", "handover.place.unknown");
        if (errors.hasErrors()) return again(id, "looking", looking, errors, language);
        handovers.look(id, looking.names(), place.map(Place::label).orElseThrow());
        return new ModelAndView(PAGE + "#candidates");
    }

    @PostMapping("/colleagues/{colleague}")
    String propose(@PathVariable CollaborationId id, @PathVariable ColleagueId colleague) {
        handovers.name(id, new CandidateId(Uuids.next()), pages.proposal(id, colleague));
        return PAGE + "#candidates";
    }

    @PostMapping("/candidates")
    ModelAndView propose(
            @PathVariable CollaborationId id,
            @Valid @ModelAttribute("other") Other other,
            BindingResult errors,
            Locale language) {
        var phone = other.phone() == null
                ? null
                : PhoneNumber.international(other.phone()).orElse(null);
        if (other.phone() != null && phone == null) errors.rejectValue("phone", "handover.phone.wrong");
        if (other.email() == null && other.phone() == null) errors.rejectValue("email", "handover.reach.missing");
        if (errors.hasErrors()) return again(id, "other", other, errors, language);
        var candidate = other.id() == null ? new CandidateId(Uuids.next()) : other.id();
        handovers.name(id, candidate, new Handovers.Named(null, null, other.name(), other.email(), phone, null));
        return new ModelAndView(PAGE + "#candidates");
    }

    @PostMapping("/candidates/{candidate}/dropped")
    String drop(@PathVariable CollaborationId id, @PathVariable CandidateId candidate) {
        handovers.drop(id, candidate);
        return PAGE + "#candidates";
    }

    /// The client gets her page.
    @PostMapping("/asked")
    String ask(
            @PathVariable CollaborationId id,
            @RequestParam(defaultValue = "") String carrier,
            RedirectAttributes next) {
        var by = Typed.orNothing(carrier);
        if (by != null && by.length() > Handover.MOST_CARRIER) {
            next.addFlashAttribute("attention", "handover.name.long");
            return PAGE;
        }
        handovers.ask(id, by);
        return PAGE;
    }

    @PostMapping("/invited")
    String invite(@PathVariable CollaborationId id) {
        handovers
                .latest(id)
                .flatMap(handover -> handovers.candidates(handover).stream()
                        .filter(one -> one.id().equals(handover.chosen()))
                        .findFirst())
                .ifPresent(candidate -> handovers.invite(id, pages.languageOf(candidate)));
        return PAGE;
    }

    @PostMapping("/next")
    String next(
            @PathVariable CollaborationId id, @RequestParam @Nullable CandidateId candidate, RedirectAttributes say) {
        if (handovers.next(id, candidate)) return PAGE;
        say.addFlashAttribute("notice", "handover.asks-again");
        return PAGE;
    }

    @PostMapping("/introduced")
    String introduce(
            @PathVariable CollaborationId id,
            @RequestParam Introduction how,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day,
            RedirectAttributes next) {
        if (day == null || isFar(day)) next.addFlashAttribute("attention", "handover.day.wrong");
        else handovers.introduce(id, how, day);
        return PAGE;
    }

    @PostMapping("/first-session")
    String firstSession(
            @PathVariable CollaborationId id,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day,
            RedirectAttributes next) {
        if (day == null || isFar(day)) next.addFlashAttribute("attention", "handover.day.wrong");
        else handovers.firstSession(id, day);
        return PAGE;
    }

    /// Only with a reason.
    @PostMapping("/let-go")
    String letGo(
            @PathVariable CollaborationId id, @RequestParam(defaultValue = "") String reason, RedirectAttributes next) {
        var why = Typed.orNothing(reason);
        if (why == null || why.length() > Handover.MOST_WORDS) {
            next.addFlashAttribute("attention", "handover.reason.missing");
        } else {
            handovers.letGo(id, why);
        }
        return PAGE;
    }

    private boolean isFar(LocalDate day) {
        var today = practices.today();
        return day.isBefore(today.minusDays(DAYS)) || day.isAfter(today.plusDays(DAYS));
    }

    private ModelAndView page(CollaborationId id, Locale language) {
        var page = pages.of(id, language);
        return new ModelAndView("handover/handover")
                .addObject("handover", page)
                .addObject("words", Words.of(page))
                .addObject("looking", Looking.of(page))
                .addObject("other", Other.empty());
    }

    private ModelAndView again(CollaborationId id, String name, Object form, BindingResult errors, Locale language) {
        var page = page(id, language);
        page.setStatus(UNPROCESSABLE_CONTENT);
        page.addObject(name, form);
        page.addObject(BindingResult.MODEL_KEY_PREFIX + name, errors);
        return page;
    }
}
