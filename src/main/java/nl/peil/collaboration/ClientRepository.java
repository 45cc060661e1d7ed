package nl.peil.collaboration;

import static org.springframework.data.relational.core.sql.LockMode.PESSIMISTIC_WRITE;

import java.util.Optional;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.Repository;

interface ClientRepository extends Repository<Client, ClientId> {

    Optional<Client> findById(ClientId id);

    @Lock(PESSIMISTIC_WRITE)
    Optional<Client> findToChangeById(ClientId id);

    Client save(Client client);
}
