package org.collabops.risks.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.collabops.Actor;
import org.collabops.Conflict;
import org.collabops.ProjectId;
import org.collabops.Revision;
import org.collabops.host.Caches;
import org.collabops.risks.RiskSettings;
import org.collabops.store.Columns;

/** Settings as a chain of revisions per project; which projects have risks switched on is one cached load. */
public final class AoRiskSettings implements RiskSettings {
    private final ActiveObjects ao;
    private final Clock clock;
    private final Caches.Shared<HashSet<Long>> enabled;

    public AoRiskSettings(ActiveObjects ao, Caches caches, Clock clock) {
        this.ao = ao;
        this.clock = clock;
        this.enabled = caches.shared("collabops.risks.enabled", this::loadEnabled);
    }

    @Override
    public boolean enabled(ProjectId project) {
        return enabled.get().contains(project.value());
    }

    @Override
    public Setting of(ProjectId project) {
        Query query = Query.select()
                .where("PROJECT_ID = ?", project.value())
                .order("REVISION DESC")
                .limit(1);
        Optional<Setting> setting =
                Arrays.stream(ao.find(RiskSettingRow.class, query)).findFirst().map(AoRiskSettings::setting);
        return setting.orElse(new Setting(project, false, null));
    }

    @Override
    public Setting change(Actor actor, ProjectId project, boolean wanted, int basedOn) {
        Setting before = of(project);
        if (before.version() != basedOn) {
            throw new Conflict(before);
        }
        Instant now = clock.instant();
        Revision revision = before.revision() == null
                ? Revision.first(actor, now)
                : before.revision().next(actor, now);
        Setting after = new Setting(project, wanted, revision);
        try {
            ao.create(RiskSettingRow.class, columns(after));
        } catch (RuntimeException failure) {
            Setting current = of(project);
            if (current.version() == basedOn) {
                throw failure;
            }
            throw new Conflict(current);
        }
        enabled.invalidate();
        return after;
    }

    private HashSet<Long> loadEnabled() {
        Map<Long, RiskSettingRow> latest = new HashMap<>();
        Arrays.stream(ao.find(RiskSettingRow.class))
                .sorted(Comparator.comparingInt(RiskSettingRow::getRevision))
                .forEach(row -> latest.put(row.getProjectId(), row));
        HashSet<Long> projects = new HashSet<>();
        latest.forEach((project, row) -> {
            if (row.isEnabled()) {
                projects.add(project);
            }
        });
        return projects;
    }

    private static Setting setting(RiskSettingRow row) {
        return new Setting(new ProjectId(row.getProjectId()), row.isEnabled(), Columns.revision(row));
    }

    private static Map<String, Object> columns(Setting setting) {
        Revision revision = setting.revision();
        Map<String, Object> columns = new HashMap<>();
        columns.put("REVISION_KEY", "risk-settings:" + setting.project() + ":" + revision.number());
        columns.put("PROJECT_ID", setting.project().value());
        columns.put("ENABLED", setting.enabled());
        columns.put("REVISION", revision.number());
        columns.put("CHANGED_AT", revision.at().toEpochMilli());
        if (revision.by() != null) {
            columns.put("CHANGED_BY", revision.by().value());
        }
        if (revision.via() != null) {
            columns.put("CHANGED_VIA", revision.via());
        }
        return columns;
    }
}
