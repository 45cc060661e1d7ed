package nl.peil.warning;

import java.time.LocalDate;
import nl.peil.collaboration.CollaborationId;
import nl.peil.evaluation.Repairs;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to the early warning.
@Service
@Transactional
public class Warnings {

    private final Buckets buckets;
    private final Repairs repairs;

    Warnings(Buckets buckets, Repairs repairs) {
        this.buckets = buckets;
        this.repairs = repairs;
    }

    /// They talked about what was between them, and agreed: the bucket is emptied. Told twice it counts once.
    ///
    /// @param day of the talk, today or before
    public void repaired(CollaborationId collaboration, LocalDate day) {
        repairs.note(collaboration, day);
        buckets.refresh(collaboration);
    }
}
