package nl.peil.development;

import java.util.ArrayList;
import java.util.List;
import nl.peil.collaboration.Clients;
import nl.peil.place.Places;
import nl.peil.practice.OrganizerId;
import nl.peil.practice.Practices;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Looks for what may identify somebody with what an organizer's own practice knows: her clients, her colleagues.
@Component
@Transactional(readOnly = true)
class Recognised {

    private final Clients clients;
    private final Practices practices;
    private final Places places;

    Recognised(Clients clients, Practices practices, Places places) {
        this.clients = clients;
        this.practices = practices;
        this.places = places;
    }

    private List<String> people() {
        var people = new ArrayList<>(practices.people());
        people.add(practices.name());
        return people;
    }

    MarkedText in(String text, OrganizerId me) {
        return MarkedText.of(
                text, Telltales.in(text, new Telltales.Known(clients.names(me), people(), places::isCalled)));
    }
}
