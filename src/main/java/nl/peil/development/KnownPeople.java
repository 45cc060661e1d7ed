package nl.peil.development;

import java.util.ArrayList;
import nl.peil.collaboration.Clients;
import nl.peil.place.Places;
import nl.peil.practice.OrganizerId;
import nl.peil.practice.Practices;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What an organizer's own practice knows by which somebody may be recognised: her clients, her colleagues.
@Component
@Transactional(readOnly = true)
class KnownPeople {

    private final Clients clients;
    private final Practices practices;
    private final Places places;

    KnownPeople(Clients clients, Practices practices, Places places) {
        this.clients = clients;
        this.practices = practices;
        this.places = places;
    }

    Telltales.Known knownTo(OrganizerId me) {
        var people = new ArrayList<>(practices.people());
        people.add(practices.name());
        return new Telltales.Known(KnownNames.of(clients.names(me)), KnownNames.of(people), places::isCalled);
    }
}
