package nl.peil.development;

import static org.springframework.data.relational.core.sql.LockMode.PESSIMISTIC_WRITE;

import java.util.Optional;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/// Rows of fellow practices are found too, as far as they share them; those are never locked or saved.
interface PeerReviewRepository extends Repository<PeerReview, PeerReviewId> {

    Optional<PeerReview> findById(PeerReviewId id);

    @Lock(PESSIMISTIC_WRITE)
    Optional<PeerReview> findToChangeById(PeerReviewId id);

    PeerReview save(PeerReview review);

    void delete(PeerReview review);
}
