package org.collabops.recognition.store;

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
import org.collabops.host.Caches;
import org.collabops.recognition.RecognitionSettings;
import org.collabops.store.Columns;
import org.collabops.store.Rows;

/** Settings as a chain of revisions per project; what all projects chose is one cached load. */
public final class AoRecognitionSettings implements RecognitionSettings {
    private final ActiveObjects ao;
    private final Rows rows;
    private final Clock clock;
    private final Caches.Shared<HashMap<ProjectId, Switches>> chosen;

    public AoRecognitionSettings(ActiveObjects ao, Caches caches, Clock clock) {
        this.ao = ao;
        this.rows = new Rows(ao);
        this.clock = clock;
        this.chosen = caches.shared("collabops.recognition.settings", this::load);
    }

    @Override
    public Switches switches(ProjectId project) {
        return chosen.get().getOrDefault(project, Switches.DEFAULT);
    }

    @Override
    public Setting of(ProjectId project) {
        return rows.first(
                        RecognitionSettingRow.class,
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
        columns.put("REVISION_KEY", "recognition-settings:" + project + ":" + revision.number());
        columns.put("PROJECT_ID", project.value());
        columns.put("ENABLED", switches.enabled());
        columns.put("ASKS", switches.asks());
        if (rows.insert(RecognitionSettingRow.class, "REVISION_KEY", columns).isEmpty()) {
            throw new Conflict(of(project));
        }
        chosen.invalidate();
        return new Setting(project, switches, revision);
    }

    private HashMap<ProjectId, Switches> load() {
        HashMap<ProjectId, Switches> latest = new HashMap<>();
        Arrays.stream(ao.find(RecognitionSettingRow.class))
                .sorted(Comparator.comparingInt(RecognitionSettingRow::getRevision))
                .forEach(row -> latest.put(new ProjectId(row.getProjectId()), switches(row)));
        return latest;
    }

    private static Switches switches(RecognitionSettingRow row) {
        return new Switches(row.isEnabled(), row.isAsks());
    }
}
