package nl.peil.practice;

import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/// Where somebody is signed in.
@Component
class OpenSessions {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    OpenSessions(FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.sessions = sessions;
    }

    int count(OrganizerId organizer) {
        return sessions.findByPrincipalName(organizer.value().toString()).size();
    }

    /// Signs her out everywhere.
    ///
    /// @param except the session that may stay
    void end(OrganizerId organizer, @Nullable String except) {
        sessions.findByPrincipalName(organizer.value().toString()).keySet().stream()
                .filter(id -> !id.equals(except))
                .forEach(sessions::deleteById);
    }
}
