package nl.peil.warning;

import nl.peil.collaboration.CollaborationId;
import nl.peil.warning.engine.Reading;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What deserves the organizer's attention.
@Service
@Transactional
class Signals {

    /// Weighs how a collaboration stands now.
    void weigh(CollaborationId collaboration, Course course, Reading reading) {}
}
