package org.collabops.goals.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import net.java.ao.Query;
import org.collabops.Actor;
import org.collabops.Conflict;
import org.collabops.ProjectId;
import org.collabops.Revision;
import org.collabops.goals.GoalSettings;
import org.collabops.host.Caches;
import org.collabops.store.Columns;
import org.collabops.store.Rows;

/** Settings as a chain of revisions per project; what all projects chose is one cached load. */
public final class AoGoalSettings implements GoalSettings {
    private final ActiveObjects ao;
    private final Rows rows;
    private final Clock clock;
    private final Caches.Shared<HashMap<ProjectId, Switches>> chosen;

    public AoGoalSettings(ActiveObjects ao, Caches caches, Clock clock) {
        this.ao = ao;
        this.rows = new Rows(ao);
        this.clock = clock;
        this.chosen = caches.shared("collabops.goals.settings", this::load);
    }

    @Override
    public Switches switches(ProjectId project) {
        return chosen.get().getOrDefault(project, Switches.DEFAULT);
    }

    @Override
    public boolean allInherit() {
        return chosen.get().values().stream().allMatch(switches -> switches.fromParent() && switches.fromEpic());
    }

    @Override
    public Setting of(ProjectId project) {
        return rows.first(
                        GoalSettingRow.class,
                        Query.select().where("PROJECT_ID = ?", project.value()).order("REVISION DESC"))
                .map(row -> new Setting(project, switches(row), Columns.revision(row)))
                .orElse(new Setting(project, Switches.DEFAULT, null));
    }

    @Override
    public Setting change(Actor actor, ProjectId project, Switches switches, int basedOn) {
        Setting before = of(project);
        if (before.version() != basedOn) {
            throw new Conflict(before);
        }
        Revision revision = before.revision() == null
                ? Revision.first(actor, clock.instant())
                : before.revision().next(actor, clock.instant());
        Map<String, Object> columns = Columns.values(revision);
        columns.put("REVISION_KEY", "goal-settings:" + project + ":" + revision.number());
        columns.put("PROJECT_ID", project.value());
        columns.put("ENABLED", switches.enabled());
        columns.put("FROM_PARENT", switches.fromParent());
        columns.put("FROM_EPIC", switches.fromEpic());
        if (rows.insert(GoalSettingRow.class, "REVISION_KEY", columns).isEmpty()) {
            throw new Conflict(of(project));
        }
        chosen.invalidate();
        return new Setting(project, switches, revision);
    }

    private HashMap<ProjectId, Switches> load() {
        HashMap<ProjectId, Switches> latest = new HashMap<>();
        Arrays.stream(ao.find(GoalSettingRow.class))
                .sorted(Comparator.comparingInt(GoalSettingRow::getRevision))
                .forEach(row -> latest.put(new ProjectId(row.getProjectId()), switches(row)));
        return latest;
    }

    private static Switches switches(GoalSettingRow row) {
        return new Switches(row.isEnabled(), row.isFromParent(), row.isFromEpic());
    }
}
