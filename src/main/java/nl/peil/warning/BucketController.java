package nl.peil.warning;

import java.util.Locale;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Collaborations;
import nl.peil.evaluation.Trends;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The bucket with more room, beside the trend.
@Controller
class BucketController {

    private final BucketPages pages;
    private final Gaps gaps;
    private final Trends trends;
    private final Collaborations collaborations;

    BucketController(BucketPages pages, Gaps gaps, Trends trends, Collaborations collaborations) {
        this.pages = pages;
        this.gaps = gaps;
        this.trends = trends;
        this.collaborations = collaborations;
    }

    @GetMapping("/collaborations/{id}/bucket")
    String show(@PathVariable CollaborationId id, Model model, Locale language) {
        model.addAttribute("header", collaborations.header(id));
        var bucket = pages.find(id).orElse(null);
        model.addAttribute("bucket", bucket);
        model.addAttribute("gaps", gaps.about(id, bucket == null ? null : bucket.about()));
        model.addAttribute("trend", trends.figure(id, language).orElse(null));
        return "warning/bucket";
    }
}
