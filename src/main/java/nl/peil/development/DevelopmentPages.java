package nl.peil.development;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.peil.collaboration.CollaborationId;
import nl.peil.collaboration.Collaborations;
import nl.peil.practice.Me;
import nl.peil.practice.OrganizerId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts together what an organizer sees of her own learning.
@Component
@Transactional(readOnly = true)
class DevelopmentPages {

    private final Development development;
    private final LookBacks lookBacks;
    private final PointRules rules;
    private final Collaborations collaborations;

    DevelopmentPages(Development development, LookBacks lookBacks, PointRules rules, Collaborations collaborations) {
        this.development = development;
        this.lookBacks = lookBacks;
        this.rules = rules;
        this.collaborations = collaborations;
    }

    DevelopmentPage of(Me me, int year) {
        return DevelopmentPage.of(
                year,
                me.name(),
                development.of(me.organizer()),
                rules.scheme(),
                asks(me.organizer()),
                rules.areSetElsewhere(),
                rules.canBeSetBy(me));
    }

    private List<DevelopmentPage.Ask> asks(OrganizerId me) {
        var open = lookBacks.of(me);
        var about = open.stream()
                .flatMap(one -> Stream.ofNullable(one.collaboration()))
                .collect(Collectors.toSet());
        var names = collaborations.names(me, about);
        return open.stream()
                .filter(one -> one.collaboration() == null || names.containsKey(one.collaboration()))
                .map(one -> new DevelopmentPage.Ask(one.subject(), one.kind(), name(names, one.collaboration())))
                .toList();
    }

    private static @Nullable String name(Map<CollaborationId, String> names, @Nullable CollaborationId about) {
        return about == null ? null : names.get(about);
    }
}
