package nl.peil.warning;

import java.util.Optional;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Collaborations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What the organizer sees of a bucket. Made at the moment she looks, of what she may read at that moment: what her
/// client takes back is gone from the next page on, whatever is still under way.
@Service
@Transactional(readOnly = true)
class BucketPages {

    private final Courses courses;
    private final Collaborations collaborations;

    BucketPages(Courses courses, Collaborations collaborations) {
        this.courses = courses;
        this.collaborations = collaborations;
    }

    /// Nothing before the first session.
    Optional<BucketPage> find(CollaborationId collaboration) {
        var course = courses.of(collaboration);
        return Optional.ofNullable(course.reading())
                .map(reading -> BucketPage.of(
                        course, reading, collaborations.header(collaboration).client()));
    }
}
