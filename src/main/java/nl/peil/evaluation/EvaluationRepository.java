package nl.peil.evaluation;

import static org.springframework.data.relational.core.sql.LockMode.PESSIMISTIC_WRITE;

import java.util.List;
import java.util.Optional;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.SessionId;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

interface EvaluationRepository extends Repository<Evaluation, SessionId> {

    Optional<Evaluation> findById(SessionId session);

    /// Locks the row, so that two who answer at the same moment come one after the other.
    @Lock(PESSIMISTIC_WRITE)
    Optional<Evaluation> findToChangeBySession(SessionId session);

    List<Evaluation> findByCollaboration(CollaborationId collaboration);

    Evaluation save(Evaluation evaluation);
}
