package nl.peil.evaluation;

import java.util.Optional;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Panel;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

@Component
class TrendPanel implements Panel {

    private static final int BELOW_WHAT_IS_NEXT = 20;

    private final Trends trends;

    TrendPanel(Trends trends) {
        this.trends = trends;
    }

    @Override
    public Optional<View> of(CollaborationId collaboration) {
        var page = trends.page(collaboration, null, LocaleContextHolder.getLocale());
        if (page.isEmpty() && page.open().isEmpty()) return Optional.empty();
        return Optional.of(new View(BELOW_WHAT_IS_NEXT, "evaluation/trend", page));
    }
}
