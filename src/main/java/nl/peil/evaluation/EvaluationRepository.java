package nl.peil.evaluation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.SessionId;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

interface EvaluationRepository extends Repository<Evaluation, SessionId> {

    Optional<Evaluation> findById(SessionId session);

    /// Locks the row, so that two who answer at the same moment come one after the other. In words of SQL, since a
    /// derived query is worked out anew at each call: a quarter of what an answer cost.
    @Query("select * from evaluation where session = :session for update")
    Optional<Evaluation> findToChangeBySession(SessionId session);

    List<Evaluation> findByCollaboration(CollaborationId collaboration);

    @Query("select * from evaluation where collaboration in (:collaborations)")
    List<Evaluation> findAllOf(Collection<UUID> collaborations);

    Evaluation save(Evaluation evaluation);
}
