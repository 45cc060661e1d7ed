package nl.peil.collaboration;

import static org.springframework.data.relational.core.sql.LockMode.PESSIMISTIC_WRITE;

import java.util.Optional;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

interface CollaborationRepository extends Repository<Collaboration, CollaborationId> {

    Optional<Collaboration> findById(CollaborationId id);

    /// Locks the row, so that two people who act at once come one after the other.
    @Lock(PESSIMISTIC_WRITE)
    Optional<Collaboration> findToChangeById(CollaborationId id);

    Collaboration save(Collaboration collaboration);
}
