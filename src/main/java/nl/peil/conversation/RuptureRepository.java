package nl.peil.conversation;

import static org.springframework.data.relational.core.sql.LockMode.PESSIMISTIC_WRITE;

import java.util.List;
import java.util.Optional;
import nl.peil.collaboration.CollaborationId;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

interface RuptureRepository extends Repository<Rupture, RuptureId> {

    Optional<Rupture> findById(RuptureId id);

    Optional<Rupture> findByCollaborationAndId(CollaborationId collaboration, RuptureId id);

    @Lock(PESSIMISTIC_WRITE)
    Optional<Rupture> findToChangeByCollaborationAndId(CollaborationId collaboration, RuptureId id);

    /// The newest first.
    List<Rupture> findByCollaborationOrderByRaisedDescIdDesc(CollaborationId collaboration);

    Rupture save(Rupture rupture);
}
