package nl.peil.agreement;

import java.util.Optional;
import nl.peil.collaboration.CollaborationId;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

interface RhythmRepository extends Repository<Rhythm, CollaborationId> {

    Optional<Rhythm> findById(CollaborationId id);

    /// Locks the row, so that two people who act at once come one after the other.
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Rhythm> findToChangeByCollaboration(CollaborationId id);

    Rhythm save(Rhythm rhythm);
}
