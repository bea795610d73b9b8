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
import java.util.Set;
import java.util.TreeMap;
import net.java.ao.Query;
import org.collabops.Actor;
import org.collabops.Conflict;
import org.collabops.ProjectId;
import org.collabops.Revision;
import org.collabops.host.Caches;
import org.collabops.host.StatusCategory;
import org.collabops.risks.RiskModel;
import org.collabops.risks.RiskSettings;
import org.collabops.risks.RiskSetup;
import org.collabops.store.Columns;
import org.collabops.store.TextMap;

/** Settings as a chain of revisions per project; what all projects chose is one cached load. */
public final class AoRiskSettings implements RiskSettings {
    private final ActiveObjects ao;
    private final Clock clock;
    private final Caches.Shared<HashMap<Long, RiskSetup>> setups;

    public AoRiskSettings(ActiveObjects ao, Caches caches, Clock clock) {
        this.ao = ao;
        this.clock = clock;
        this.setups = caches.shared("collabops.risks.setups", this::loadSetups);
    }

    @Override
    public RiskSetup setup(ProjectId project) {
        return setups.get().getOrDefault(project.value(), RiskSetup.OFF);
    }

    @Override
    public Setting of(ProjectId project) {
        Query query = Query.select()
                .where("PROJECT_ID = ?", project.value())
                .order("REVISION DESC")
                .limit(1);
        Optional<Setting> setting =
                Arrays.stream(ao.find(RiskSettingRow.class, query)).findFirst().map(AoRiskSettings::setting);
        return setting.orElse(new Setting(project, RiskSetup.OFF, null));
    }

    @Override
    public Set<ProjectId> withModel(long model) {
        Set<ProjectId> projects = new HashSet<>();
        loadSetups().forEach((project, setup) -> {
            if (setup.model() == model) {
                projects.add(new ProjectId(project));
            }
        });
        return projects;
    }

    @Override
    public Setting change(Actor actor, ProjectId project, RiskSetup wanted, int basedOn) {
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
        setups.invalidate();
        return after;
    }

    private HashMap<Long, RiskSetup> loadSetups() {
        HashMap<Long, RiskSetup> latest = new HashMap<>();
        Arrays.stream(ao.find(RiskSettingRow.class))
                .sorted(Comparator.comparingInt(RiskSettingRow::getRevision))
                .forEach(row -> latest.put(row.getProjectId(), setup(row)));
        return latest;
    }

    private static Setting setting(RiskSettingRow row) {
        return new Setting(new ProjectId(row.getProjectId()), setup(row), Columns.revision(row));
    }

    private static RiskSetup setup(RiskSettingRow row) {
        Map<String, Integer> cadence = new HashMap<>();
        if (row.getCadence() != null) {
            TextMap.read(row.getCadence()).forEach((level, days) -> cadence.put(level, Integer.valueOf(days)));
        }
        return new RiskSetup(
                row.isEnabled(),
                row.getModelId() == null ? RiskModel.BUILT_IN : row.getModelId(),
                cadence,
                row.getDoneMeans() == null ? StatusCategory.DONE : StatusCategory.valueOf(row.getDoneMeans()));
    }

    private static Map<String, Object> columns(Setting setting) {
        RiskSetup setup = setting.setup();
        Map<String, Object> columns = Columns.values(setting.revision());
        columns.put(
                "REVISION_KEY",
                "risk-settings:" + setting.project() + ":" + setting.revision().number());
        columns.put("PROJECT_ID", setting.project().value());
        columns.put("ENABLED", setup.enabled());
        columns.put("MODEL_ID", setup.model());
        columns.put("DONE_MEANS", setup.doneMeans().name());
        if (!setup.cadenceDays().isEmpty()) {
            Map<String, String> cadence = new TreeMap<>();
            setup.cadenceDays().forEach((level, days) -> cadence.put(level, days.toString()));
            columns.put("CADENCE", TextMap.written(cadence));
        }
        return columns;
    }
}
