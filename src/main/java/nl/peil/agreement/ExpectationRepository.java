package nl.peil.agreement;

import java.util.Optional;
import nl.peil.collaboration.CollaborationId;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

interface ExpectationRepository extends Repository<Expectation, CollaborationId> {

    Optional<Expectation> findById(CollaborationId id);

    /// Locks the row, so that two people who act at once come one after the other.
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Expectation> findToChangeByCollaboration(CollaborationId id);

    Expectation save(Expectation expectation);
}
