package nl.peil.conversation;

import nl.peil.platform.Rows;
import nl.peil.platform.Tenant;
import nl.peil.platform.Typed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What organizers wrote down before a talk, one page a bump.
@Service
@Transactional
class Preparations {

    private final JdbcClient db;

    Preparations(JdbcClient db) {
        this.db = db;
    }

    @Transactional(readOnly = true)
    Preparation of(RuptureId rupture) {
        return db.sql("""
            select what_i_see, my_part, her_feeling, my_question, opening from preparation where rupture = :rupture
            """)
                .param("rupture", rupture.value())
                .query(Rows.as(Preparation.class))
                .optional()
                .orElse(Preparation.EMPTY);
    }

    void keep(RuptureId rupture, Preparation written) {
        db.sql("""
            insert into preparation (tenant, rupture, what_i_see, my_part, her_feeling, my_question, opening)
            values (:tenant, :rupture, :see, :part, :feeling, :question, :opening)
            on conflict (tenant, rupture) do update set what_i_see = excluded.what_i_see, my_part = excluded.my_part,
                her_feeling = excluded.her_feeling, my_question = excluded.my_question, opening = excluded.opening
            """)
                .param("tenant", Tenant.current().value())
                .param("rupture", rupture.value())
                .param("see", Typed.orNothing(written.whatISee()))
                .param("part", Typed.orNothing(written.myPart()))
                .param("feeling", Typed.orNothing(written.herFeeling()))
                .param("question", Typed.orNothing(written.myQuestion()))
                .param("opening", Typed.orNothing(written.opening()))
                .update();
    }
}
