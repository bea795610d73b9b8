package org.collabops.people.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import net.java.ao.Query;
import org.collabops.Actor;
import org.collabops.Conflict;
import org.collabops.ProjectId;
import org.collabops.Revision;
import org.collabops.host.Caches;
import org.collabops.people.PeopleSettings;
import org.collabops.store.Columns;
import org.collabops.store.Rows;

/** Settings as a chain of revisions per project; where people are planned is one cached load. */
public final class AoPeopleSettings implements PeopleSettings {
    private final ActiveObjects ao;
    private final Rows rows;
    private final Clock clock;
    private final Caches.Shared<HashSet<ProjectId>> enabled;

    public AoPeopleSettings(ActiveObjects ao, Caches caches, Clock clock) {
        this.ao = ao;
        this.rows = new Rows(ao);
        this.clock = clock;
        this.enabled = caches.shared("collabops.people.settings", this::load);
    }

    @Override
    public boolean enabled(ProjectId project) {
        return enabled.get().contains(project);
    }

    @Override
    public Setting of(ProjectId project) {
        return rows.first(
                        PeopleSettingRow.class,
                        Query.select().where("PROJECT_ID = ?", project.value()).order("REVISION DESC"))
                .map(row -> new Setting(project, row.isEnabled(), Columns.revision(row)))
                .orElse(new Setting(project, false, null));
    }

    @Override
    public Setting change(Actor actor, ProjectId project, boolean wanted, int basedOn) {
        Setting before = of(project);
        if (before.version() != basedOn) {
            throw new Conflict(before);
        }
        Revision revision = before.revision() == null
                ? Revision.first(actor, clock.instant())
                : before.revision().next(actor, clock.instant());
        Map<String, Object> columns = Columns.values(revision);
        columns.put("REVISION_KEY", "people-settings:" + project + ":" + revision.number());
        columns.put("PROJECT_ID", project.value());
        columns.put("ENABLED", wanted);
        if (rows.insert(PeopleSettingRow.class, "REVISION_KEY", columns).isEmpty()) {
            throw new Conflict(of(project));
        }
        enabled.invalidate();
        return new Setting(project, wanted, revision);
    }

    private HashSet<ProjectId> load() {
        Map<ProjectId, Boolean> latest = new HashMap<>();
        Arrays.stream(ao.find(PeopleSettingRow.class))
                .sorted(Comparator.comparingInt(PeopleSettingRow::getRevision))
                .forEach(row -> latest.put(new ProjectId(row.getProjectId()), row.isEnabled()));
        HashSet<ProjectId> on = new HashSet<>();
        latest.forEach((project, isOn) -> {
            if (isOn) {
                on.add(project);
            }
        });
        return on;
    }
}
