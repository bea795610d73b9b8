package org.collabops.goals.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.Map;
import org.collabops.goals.PaceBounds;
import org.collabops.host.Caches;
import org.collabops.store.SiteChain;

/** The bounds of pace, in Active Objects. */
public final class AoPaceSettings extends SiteChain<PaceBounds, PaceSettingRow> {
    private static final Kind<PaceBounds, PaceSettingRow> KIND = new Kind<>(
            PaceSettingRow.class,
            "collabops.goals.pace",
            "pace-settings",
            () -> PaceBounds.DEFAULT,
            row -> new PaceBounds(
                    Records.number(row.getOnTrackFrom()), Records.number(row.getAtRiskFrom()), row.getCadenceDays()),
            bounds -> Map.of(
                    "ON_TRACK_FROM",
                    Records.written(bounds.onTrackFrom()),
                    "AT_RISK_FROM",
                    Records.written(bounds.atRiskFrom()),
                    "CADENCE_DAYS",
                    bounds.cadenceDays()));

    public AoPaceSettings(ActiveObjects ao, Caches caches, Clock clock) {
        super(ao, caches, clock, KIND);
    }
}
