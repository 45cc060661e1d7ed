package nl.peil.loop;

import static org.springframework.data.relational.core.sql.LockMode.PESSIMISTIC_WRITE;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

interface LoopRepository extends Repository<Loop, LoopId> {

    @Lock(PESSIMISTIC_WRITE)
    Optional<Loop> findToChangeBySubjectAndPurposeAndClosedIsNull(UUID subject, String purpose);

    Loop save(Loop loop);
}
