package nl.peil.practice;

import static org.springframework.data.relational.core.sql.LockMode.PESSIMISTIC_WRITE;

import java.util.List;
import java.util.Optional;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

interface OrganizerRepository extends Repository<Organizer, OrganizerId> {

    Optional<Organizer> findById(OrganizerId id);

    /// To be called within [nl.peil.platform.Presented] when it isn't known yet whose practice it is.
    @Transactional(readOnly = true)
    Optional<Organizer> findByEmail(String email);

    List<Organizer> findByOrderByJoined();

    /// Locks the rows, so that two owners who act at once can't leave the practice without an owner.
    @Lock(PESSIMISTIC_WRITE)
    List<Organizer> findToChangeByOrderById();

    Organizer save(Organizer organizer);
}
