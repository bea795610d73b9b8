package org.collabops.people.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.Map;
import net.java.ao.Query;
import org.collabops.Actor;
import org.collabops.Conflict;
import org.collabops.Revision;
import org.collabops.host.Caches;
import org.collabops.people.IndividualFigures;
import org.collabops.people.PolicySettings;
import org.collabops.store.Columns;
import org.collabops.store.Rows;

/** The policy on figures of single persons as one chain of revisions. */
public final class AoPolicySettings implements PolicySettings {
    private final Rows rows;
    private final Clock clock;
    private final Caches.Shared<Setting> current;

    public AoPolicySettings(ActiveObjects ao, Caches caches, Clock clock) {
        this.rows = new Rows(ao);
        this.clock = clock;
        this.current = caches.shared("collabops.people.policy", this::stored);
    }

    @Override
    public Setting current() {
        return current.get();
    }

    @Override
    public Setting stored() {
        return rows.first(PolicySettingRow.class, Query.select().order("REVISION DESC"))
                .map(row -> new Setting(IndividualFigures.valueOf(row.getIndividualFigures()), Columns.revision(row)))
                .orElse(Setting.DEFAULT);
    }

    @Override
    public Setting change(Actor actor, IndividualFigures individualFigures, int basedOn) {
        Setting before = stored();
        if (before.version() != basedOn) {
            throw new Conflict(before);
        }
        Revision revision = before.revision() == null
                ? Revision.first(actor, clock.instant())
                : before.revision().next(actor, clock.instant());
        Map<String, Object> columns = Columns.values(revision);
        columns.put("REVISION_KEY", "policy:" + revision.number());
        columns.put("INDIVIDUAL_FIGURES", individualFigures.name());
        if (rows.insert(PolicySettingRow.class, "REVISION_KEY", columns).isEmpty()) {
            throw new Conflict(stored());
        }
        current.invalidate();
        return new Setting(individualFigures, revision);
    }
}
