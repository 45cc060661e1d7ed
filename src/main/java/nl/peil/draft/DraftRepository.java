package nl.peil.draft;

import static org.springframework.data.relational.core.sql.LockMode.PESSIMISTIC_WRITE;

import java.util.List;
import java.util.Optional;
import nl.peil.practice.OrganizerId;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

interface DraftRepository extends Repository<Draft, DraftId> {

    boolean existsById(DraftId id);

    Optional<Draft> findByIdAndOrganizer(DraftId id, OrganizerId organizer);

    @Lock(PESSIMISTIC_WRITE)
    Optional<Draft> findToChangeByIdAndOrganizer(DraftId id, OrganizerId organizer);

    /// What changed last first.
    List<Draft> findByOrganizerOrderByChangedDescIdDesc(OrganizerId organizer);

    Draft save(Draft draft);

    void delete(Draft draft);
}
