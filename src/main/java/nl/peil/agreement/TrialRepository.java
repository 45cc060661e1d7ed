package nl.peil.agreement;

import java.util.List;
import java.util.Optional;
import nl.peil.collaboration.CollaborationId;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

interface TrialRepository extends Repository<Trial, TrialId> {

    /// Every round, the newest first.
    List<Trial> findByCollaborationOrderByRoundDesc(CollaborationId collaboration);

    Optional<Trial> findFirstByCollaborationOrderByRoundDesc(CollaborationId collaboration);

    /// The newest round, locked, so that two people who act at once come one after the other.
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Trial> findFirstToChangeByCollaborationOrderByRoundDesc(CollaborationId collaboration);

    Trial save(Trial trial);

    void delete(Trial trial);
}
