package nl.peil.handover;

import static org.springframework.data.relational.core.sql.LockMode.PESSIMISTIC_WRITE;

import java.util.List;
import java.util.Optional;
import nl.peil.collaboration.CollaborationId;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

interface HandoverRepository extends Repository<Handover, HandoverId> {

    Optional<Handover> findById(HandoverId id);

    @Lock(PESSIMISTIC_WRITE)
    Optional<Handover> findToChangeById(HandoverId id);

    Optional<Handover> findFirstByCollaborationOrderByBegunDescIdDesc(CollaborationId collaboration);

    /// The longest open first.
    List<Handover> findByEndIsNullOrderByBegunAscIdAsc();

    /// What ended last first.
    List<Handover> findTop30ByEndIsNotNullOrderByEndedDescIdDesc();

    Handover save(Handover handover);
}
