package nl.peil.warning;

import java.util.Optional;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Panel;
import org.springframework.stereotype.Component;

@Component
class BucketPanel implements Panel {

    private static final int BESIDE_THE_TREND = 21;

    private final BucketPages pages;

    BucketPanel(BucketPages pages) {
        this.pages = pages;
    }

    @Override
    public Optional<View> of(CollaborationId collaboration) {
        return pages.find(collaboration).map(page -> new View(BESIDE_THE_TREND, "warning/bucket", page));
    }
}
