package nl.peil.warning;

import static org.springframework.data.relational.core.sql.LockMode.PESSIMISTIC_WRITE;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.peil.collaboration.CollaborationId;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

interface SignalRepository extends Repository<Signal, SignalId> {

    Optional<Signal> findById(SignalId id);

    @Lock(PESSIMISTIC_WRITE)
    Optional<Signal> findToChangeById(SignalId id);

    /// The newest first.
    List<Signal> findByCollaborationInOrderByRaisedDescIdDesc(Collection<CollaborationId> collaborations);

    Signal save(Signal signal);
}
