package org.collabops.goals.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.Map;
import net.java.ao.Query;
import org.collabops.Actor;
import org.collabops.Conflict;
import org.collabops.Revision;
import org.collabops.goals.PaceSettings;
import org.collabops.host.Caches;
import org.collabops.store.Columns;
import org.collabops.store.Rows;

/** The bounds of pace as one chain of revisions. */
public final class AoPaceSettings implements PaceSettings {
    private final Rows rows;
    private final Clock clock;
    private final Caches.Shared<Setting> current;

    public AoPaceSettings(ActiveObjects ao, Caches caches, Clock clock) {
        this.rows = new Rows(ao);
        this.clock = clock;
        this.current = caches.shared("collabops.goals.pace", this::stored);
    }

    @Override
    public Setting current() {
        return current.get();
    }

    @Override
    public Setting stored() {
        return rows.first(PaceSettingRow.class, Query.select().order("REVISION DESC"))
                .map(AoPaceSettings::setting)
                .orElse(new Setting(Bounds.DEFAULT, null));
    }

    @Override
    public Setting change(Actor actor, Bounds bounds, int basedOn) {
        Setting before = stored();
        if (before.version() != basedOn) {
            throw new Conflict(before);
        }
        Revision revision = before.revision() == null
                ? Revision.first(actor, clock.instant())
                : before.revision().next(actor, clock.instant());
        Map<String, Object> columns = Columns.values(revision);
        columns.put("REVISION_KEY", "pace-settings:" + revision.number());
        columns.put("ON_TRACK_FROM", Records.written(bounds.onTrackFrom()));
        columns.put("AT_RISK_FROM", Records.written(bounds.atRiskFrom()));
        columns.put("CADENCE_DAYS", bounds.cadenceDays());
        if (rows.insert(PaceSettingRow.class, "REVISION_KEY", columns).isEmpty()) {
            throw new Conflict(stored());
        }
        current.invalidate();
        return new Setting(bounds, revision);
    }

    private static Setting setting(PaceSettingRow row) {
        return new Setting(
                new Bounds(
                        Records.number(row.getOnTrackFrom()),
                        Records.number(row.getAtRiskFrom()),
                        row.getCadenceDays()),
                Columns.revision(row));
    }
}
