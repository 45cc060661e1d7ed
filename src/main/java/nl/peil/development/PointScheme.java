package nl.peil.development;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What learning counts for in a practice or a network, and what a year should come to.
public record PointScheme(List<PointRule> rules, @Nullable Integer goal) {

    static final PointScheme NONE = new PointScheme(List.of(), null);

    boolean isEmpty() {
        return rules.isEmpty();
    }

    Optional<PointRule> of(EntryKind kind) {
        return rules.stream().filter(rule -> rule.kind() == kind).findFirst();
    }

    /// What a year comes to.
    BigDecimal counted(Collection<Entry> entries) {
        return rules.stream().map(rule -> rule.counted(entries)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
