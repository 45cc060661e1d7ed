package nl.peil.practice;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.stream.Stream;
import nl.peil.platform.Tenant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The profiles of a practice's organizers.
@Service
@Transactional
class Profiles {

    private final JdbcClient db;

    Profiles(JdbcClient db) {
        this.db = db;
    }

    @Transactional(readOnly = true)
    Profile of(OrganizerId organizer) {
        return db.sql("select * from profile where organizer = :organizer")
                .param("organizer", organizer.value())
                .query(Profiles::profile)
                .optional()
                .orElse(Profile.OPEN);
    }

    void save(OrganizerId organizer, Profile profile) {
        var statement = db.sql("""
            insert into profile (tenant, organizer, structure, lead, start, homework, directness,
                specialisms, other_specialisms, place, languages, other_languages, funding, capacity)
            values (:tenant, :organizer, :structure, :lead, :start, :homework, :directness,
                :specialisms, :otherSpecialisms, :place, :languages, :otherLanguages, :funding, :capacity)
            on conflict (tenant, organizer) do update set
                structure = excluded.structure, lead = excluded.lead, start = excluded.start,
                homework = excluded.homework, directness = excluded.directness,
                specialisms = excluded.specialisms, other_specialisms = excluded.other_specialisms,
                place = excluded.place, languages = excluded.languages, other_languages = excluded.other_languages,
                funding = excluded.funding, capacity = excluded.capacity
            """);
        for (var axis : Axis.values()) {
            statement = statement.param(column(axis), profile.style().points().get(axis));
        }
        statement
                .param("tenant", Tenant.current().value())
                .param("organizer", organizer.value())
                .param("specialisms", names(profile.specialisms()))
                .param("otherSpecialisms", profile.otherSpecialisms())
                .param("place", profile.place())
                .param("languages", names(profile.languages()))
                .param("otherLanguages", profile.otherLanguages())
                .param("funding", names(profile.funding()))
                .param("capacity", profile.capacity())
                .update();
    }

    private static Profile profile(ResultSet row, int number) throws SQLException {
        var points = new EnumMap<Axis, Integer>(Axis.class);
        for (var axis : Axis.values()) {
            int point = row.getInt(column(axis));
            if (!row.wasNull()) points.put(axis, point);
        }
        return new Profile(
                new WorkingStyle(points),
                texts(row, "specialisms").map(Specialism::valueOf).collect(toUnmodifiableSet()),
                row.getString("other_specialisms"),
                row.getString("place"),
                texts(row, "languages").map(Spoken::valueOf).collect(toUnmodifiableSet()),
                row.getString("other_languages"),
                texts(row, "funding").map(Funding::valueOf).collect(toUnmodifiableSet()),
                row.getObject("capacity", Integer.class));
    }

    private static Stream<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray());
    }

    private static String[] names(Collection<? extends Enum<?>> choices) {
        return choices.stream().map(Enum::name).toArray(String[]::new);
    }

    private static String column(Axis axis) {
        return axis.name().toLowerCase(Locale.ROOT);
    }
}
