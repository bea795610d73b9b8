package org.collabops.recognition.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import net.java.ao.Query;
import org.collabops.Actor;
import org.collabops.Conflict;
import org.collabops.Revision;
import org.collabops.host.Caches;
import org.collabops.recognition.PeriodLength;
import org.collabops.recognition.SitePolicy;
import org.collabops.recognition.SiteSettings;
import org.collabops.store.Columns;
import org.collabops.store.Rows;

/** What the site keeps to, as one chain of revisions. */
public final class AoSiteSettings implements SiteSettings {
    private final Rows rows;
    private final Clock clock;
    private final Caches.Shared<Setting> current;

    public AoSiteSettings(ActiveObjects ao, Caches caches, Clock clock) {
        this.rows = new Rows(ao);
        this.clock = clock;
        this.current = caches.shared("collabops.recognition.site", this::stored);
    }

    @Override
    public SitePolicy policy() {
        return current.get().policy();
    }

    @Override
    public Setting stored() {
        return rows.first(RecognitionSiteRow.class, Query.select().order("REVISION DESC"))
                .map(AoSiteSettings::setting)
                .orElseGet(() -> new Setting(SitePolicy.first(ZoneId.systemDefault()), null));
    }

    @Override
    public Setting change(Actor actor, SitePolicy policy, int basedOn) {
        Setting before = stored();
        if (before.version() != basedOn) {
            throw new Conflict(before);
        }
        Revision revision = before.revision() == null
                ? Revision.first(actor, clock.instant())
                : before.revision().next(actor, clock.instant());
        Map<String, Object> columns = Columns.values(revision);
        columns.put("REVISION_KEY", "recognition-site:" + revision.number());
        columns.put("POINTS", policy.points());
        columns.put("ALLOWANCE", policy.allowance());
        columns.put("PERIOD_LENGTH", policy.period().name());
        columns.put("ZONE", policy.zone().getId());
        if (rows.insert(RecognitionSiteRow.class, "REVISION_KEY", columns).isEmpty()) {
            throw new Conflict(stored());
        }
        current.invalidate();
        return new Setting(policy, revision);
    }

    private static Setting setting(RecognitionSiteRow row) {
        return new Setting(
                new SitePolicy(
                        row.isPoints(),
                        row.getAllowance(),
                        PeriodLength.valueOf(row.getPeriodLength()),
                        ZoneId.of(row.getZone())),
                Columns.revision(row));
    }
}
