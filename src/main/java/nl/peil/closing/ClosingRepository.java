package nl.peil.closing;

import static org.springframework.data.relational.core.sql.LockMode.PESSIMISTIC_WRITE;

import java.util.Optional;
import nl.peil.collaboration.CollaborationId;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

interface ClosingRepository extends Repository<Closing, CollaborationId> {

    Optional<Closing> findById(CollaborationId id);

    @Lock(PESSIMISTIC_WRITE)
    Optional<Closing> findToChangeByCollaboration(CollaborationId collaboration);

    Closing save(Closing closing);
}
