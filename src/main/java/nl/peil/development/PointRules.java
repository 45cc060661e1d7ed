package nl.peil.development;

import java.sql.Types;
import nl.peil.network.Networks;
import nl.peil.platform.NotFound;
import nl.peil.platform.Rows;
import nl.peil.platform.Tenant;
import nl.peil.platform.Turns;
import nl.peil.practice.Me;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who says what learning counts for: in a network the owner of the practice that looks after it, for all its
/// practices; as long as she doesn't, and elsewhere, the owner of the practice.
@Service
@Transactional
public class PointRules {

    private final Networks networks;
    private final Turns turns;
    private final JdbcClient db;

    PointRules(Networks networks, Turns turns, JdbcClient db) {
        this.networks = networks;
        this.turns = turns;
        this.db = db;
    }

    /// What holds for the practice that is bound.
    @Transactional(readOnly = true)
    PointScheme scheme() {
        var keeper = keeper().value();
        var rules = db.sql("select kind, points, per, at_most from point_rule where tenant = :keeper")
                .param("keeper", keeper)
                .query(Rows.as(PointRule.class))
                .list();
        var goal = db.sql("select points from point_goal where tenant = :keeper")
                .param("keeper", keeper)
                .query((row, number) -> row.getInt(1))
                .optional();
        return new PointScheme(rules, goal.orElse(null));
    }

    /// Whether another practice sets them for this one.
    @Transactional(readOnly = true)
    boolean areSetElsewhere() {
        return !keeper().equals(Tenant.current());
    }

    @Transactional(readOnly = true)
    boolean canBeSetBy(Me me) {
        return me.owner() && !areSetElsewhere();
    }

    /// These hold from now on, for every year.
    ///
    /// @throws NotFound for whoever doesn't set them
    public void set(Me me, PointScheme scheme) {
        if (!canBeSetBy(me)) throw new NotFound();
        var tenant = Tenant.current().value();
        turns.take(tenant);
        db.sql("delete from point_rule where tenant = :tenant")
                .param("tenant", tenant)
                .update();
        db.sql("delete from point_goal where tenant = :tenant")
                .param("tenant", tenant)
                .update();
        for (var rule : scheme.rules()) {
            db.sql("""
                insert into point_rule (tenant, kind, points, per, at_most)
                values (:tenant, :kind, :points, :per, :most)
                """)
                    .param("tenant", tenant)
                    .param("kind", rule.kind().name())
                    .param("points", rule.points())
                    .param("per", rule.per().name())
                    .param("most", rule.atMost(), Types.INTEGER)
                    .update();
        }
        if (scheme.goal() != null) {
            db.sql("insert into point_goal (tenant, points) values (:tenant, :points)")
                    .param("tenant", tenant)
                    .param("points", scheme.goal())
                    .update();
        }
    }

    private Tenant keeper() {
        return networks.coordinator().filter(this::sets).orElseGet(Tenant::current);
    }

    private boolean sets(Tenant practice) {
        return db.sql("select exists (select from point_rule where tenant = :practice)"
                        + " or exists (select from point_goal where tenant = :practice)")
                .param("practice", practice.value())
                .query((row, number) -> row.getBoolean(1))
                .single();
    }
}
