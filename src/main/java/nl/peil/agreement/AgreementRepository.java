package nl.peil.agreement;

import java.util.List;
import java.util.Optional;
import nl.peil.collaboration.CollaborationId;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

interface AgreementRepository extends Repository<Agreement, AgreementId> {

    boolean existsById(AgreementId id);

    boolean existsByCollaboration(CollaborationId collaboration);

    /// Every version, the newest first.
    List<Agreement> findByCollaborationOrderByNumberDesc(CollaborationId collaboration);

    Optional<Agreement> findFirstByCollaborationOrderByNumberDesc(CollaborationId collaboration);

    /// The newest version, locked, so that two people who act at once come one after the other.
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Agreement> findFirstToChangeByCollaborationOrderByNumberDesc(CollaborationId collaboration);

    Agreement save(Agreement agreement);
}
