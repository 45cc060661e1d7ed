package nl.peil.referral;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.peil.platform.Tenant;
import nl.peil.platform.Turns;
import nl.peil.platform.Uuids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Brings colleagues from a file into the directory. The same file twice changes nothing the second time.
@Service
@Transactional
class DirectoryImport {

    /// What a line does to the directory.
    enum Does {
        ADD,
        CHANGE,
        NOTHING,
        /// She has an account and speaks for herself.
        LEAVE
    }

    record Seen(ColleagueFile.Line line, Does does) {}

    private final ColleagueRepository colleagues;
    private final Turns turns;

    DirectoryImport(ColleagueRepository colleagues, Turns turns) {
        this.colleagues = colleagues;
        this.turns = turns;
    }

    @Transactional(readOnly = true)
    List<Seen> preview(List<ColleagueFile.Line> lines) {
        var known = new Known(colleagues.own());
        return lines.stream()
                .map(line -> new Seen(line, does(known.same(line.details()), line.details())))
                .toList();
    }

    /// @param shared whether who is new may be seen by fellow practices; who is known stays as she was
    /// @return how many were added or changed
    int bringIn(List<ColleagueFile.Line> lines, boolean shared) {
        turns.take(Tenant.current().value());
        var known = new Known(colleagues.own());
        int changed = 0;
        for (var line : lines) {
            var same = known.same(line.details());
            var does = does(same, line.details());
            if (does != Does.ADD && does != Does.CHANGE) continue;
            colleagues.save(
                    same == null
                            ? Colleague.of(new ColleagueId(Uuids.next()), line.details())
                                    .shared(shared)
                            : same.with(line.details()));
            changed++;
        }
        return changed;
    }

    private static Does does(@Nullable Colleague same, ColleagueDetails details) {
        if (same == null) return Does.ADD;
        if (same.account() != null) return Does.LEAVE;
        return same.details().equals(details) ? Does.NOTHING : Does.CHANGE;
    }

    /// Who is in the directory, by mail and by name and place.
    private static final class Known {

        private final Map<String, Colleague> byEmail = new HashMap<>();
        private final Map<String, Colleague> byName = new HashMap<>();

        Known(List<Colleague> all) {
            for (var colleague : all) {
                var email = colleague.details().email();
                if (email != null) byEmail.put(email.toLowerCase(Locale.ROOT), colleague);
                byName.putIfAbsent(named(colleague.details()), colleague);
            }
        }

        /// Somebody of the same name and place with another address is somebody else.
        @Nullable
        Colleague same(ColleagueDetails details) {
            var email = details.email();
            if (email == null) return byName.get(named(details));
            var same = byEmail.get(email.toLowerCase(Locale.ROOT));
            if (same != null) return same;
            var named = byName.get(named(details));
            return named == null || named.details().email() != null ? null : named;
        }

        private static String named(ColleagueDetails details) {
            return Directory.plain(details.name()) + " / " + details.place();
        }
    }
}
