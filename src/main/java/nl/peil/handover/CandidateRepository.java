package nl.peil.handover;

import static org.springframework.data.relational.core.sql.LockMode.PESSIMISTIC_WRITE;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.peil.practice.OrganizerId;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

interface CandidateRepository extends Repository<Candidate, CandidateId> {

    Optional<Candidate> findById(CandidateId id);

    @Lock(PESSIMISTIC_WRITE)
    Optional<Candidate> findToChangeById(CandidateId id);

    List<Candidate> findByHandoverOrderByPlaceAsc(HandoverId handover);

    List<Candidate> findByIdIn(Collection<CandidateId> ids);

    /// Invitations of hers that wait for her answer.
    List<Candidate> findByAccountAndInvitedIsNotNullAndAnswerIsNull(OrganizerId account);

    Candidate save(Candidate candidate);

    void delete(Candidate candidate);
}
