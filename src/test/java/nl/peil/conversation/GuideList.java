package nl.peil.conversation;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.peil.practice.Me;
import org.springframework.stereotype.Component;

/// All guides there are, for a test.
@Component
class GuideList {

    private final Guides guides;

    GuideList(Guides guides) {
        this.guides = guides;
    }

    List<String> ids(Me me, Locale language) {
        return me.tenant()
                .call(() -> Stream.of(Guide.Reader.values())
                        .flatMap(reader -> guides.of(reader, language).stream())
                        .map(Guide::id)
                        .toList());
    }
}
