package nl.peil.collaboration;

import static org.springframework.data.relational.core.sql.LockMode.PESSIMISTIC_WRITE;

import java.util.Optional;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

/// Named, since the web server's sessions have a repository of this name as well.
@org.springframework.stereotype.Repository("appointmentRepository")
interface SessionRepository extends Repository<Session, SessionId> {

    Optional<Session> findById(SessionId id);

    @Lock(PESSIMISTIC_WRITE)
    Optional<Session> findToChangeById(SessionId id);

    Session save(Session session);
}
