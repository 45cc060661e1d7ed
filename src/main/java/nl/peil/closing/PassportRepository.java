package nl.peil.closing;

import static org.springframework.data.relational.core.sql.LockMode.PESSIMISTIC_WRITE;

import java.util.Optional;
import nl.peil.collaboration.CollaborationId;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

interface PassportRepository extends Repository<Passport, CollaborationId> {

    Optional<Passport> findById(CollaborationId id);

    @Lock(PESSIMISTIC_WRITE)
    Optional<Passport> findToChangeByCollaboration(CollaborationId collaboration);

    Passport save(Passport passport);
}
