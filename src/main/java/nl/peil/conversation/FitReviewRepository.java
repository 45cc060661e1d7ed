package nl.peil.conversation;

import static org.springframework.data.relational.core.sql.LockMode.PESSIMISTIC_WRITE;

import java.util.List;
import java.util.Optional;
import nl.peil.collaboration.CollaborationId;
import nl.peil.practice.OrganizerId;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

interface FitReviewRepository extends Repository<FitReview, FitReviewId> {

    Optional<FitReview> findById(FitReviewId id);

    Optional<FitReview> findByCollaborationAndOrganizerAndId(
            CollaborationId collaboration, OrganizerId organizer, FitReviewId id);

    @Lock(PESSIMISTIC_WRITE)
    Optional<FitReview> findToChangeByCollaborationAndOrganizerAndId(
            CollaborationId collaboration, OrganizerId organizer, FitReviewId id);

    List<FitReview> findByCollaboration(CollaborationId collaboration);

    /// The newest first.
    List<FitReview> findByCollaborationAndOrganizerOrderByBegunDescIdDesc(
            CollaborationId collaboration, OrganizerId organizer);

    FitReview save(FitReview review);
}
