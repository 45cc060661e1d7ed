package nl.peil.conversation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Collaborations;
import nl.peil.collaboration.LinkSubject;
import nl.peil.collaboration.Panel;
import nl.peil.collaboration.Phase;
import nl.peil.notice.Link;
import nl.peil.notice.Links;
import nl.peil.practice.Practices;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/// Below every page that a client opens by a link of hers: in one tap she says that something is wrong, and in one
/// she is at her own page.
@ControllerAdvice
class OwnFoot {

    private final List<LinkSubject> subjects;
    private final Ruptures ruptures;
    private final OwnLinks links;
    private final Collaborations collaborations;
    private final Practices practices;

    OwnFoot(
            List<LinkSubject> subjects,
            Ruptures ruptures,
            OwnLinks links,
            Collaborations collaborations,
            Practices practices) {
        this.subjects = subjects;
        this.ruptures = ruptures;
        this.links = links;
        this.collaborations = collaborations;
        this.practices = practices;
    }

    /// @param own the address of her own page
    /// @param raise where the one tap goes
    /// @param waits whether the work waits for a talk already
    record Foot(String organizer, String own, String raise, boolean waits) {}

    @ModelAttribute("foot")
    Panel.@Nullable View foot(HttpServletRequest request) {
        return Links.opening(request)
                .flatMap(link -> about(link).flatMap(id -> foot(id, request)))
                .orElse(null);
    }

    /// Which collaboration a link is about, when it is in the client's own hands.
    Optional<CollaborationId> about(Link link) {
        return subjects.stream()
                .map(subject -> subject.collaborationOf(link))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Panel.View> foot(CollaborationId collaboration, HttpServletRequest request) {
        var header = collaborations.header(collaboration);
        if (header.phase() == Phase.CLOSED) return Optional.empty();
        var page = request.getRequestURI().split("/", 5);
        return Optional.of(new Panel.View(
                0,
                "conversation/foot",
                new Foot(
                        practices.nameOf(header.organizer()),
                        links.path(collaboration),
                        "/l/" + page[2] + "/" + page[3] + "/rupture",
                        ruptures.open(collaboration).isPresent())));
    }
}
