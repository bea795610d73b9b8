package org.collabops.risks.store;

import static java.util.stream.Collectors.toSet;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.collabops.ProjectId;
import org.collabops.host.Caches;
import org.collabops.host.StatusCategory;
import org.collabops.risks.RiskModel;
import org.collabops.risks.RiskSettings;
import org.collabops.risks.RiskSetup;
import org.collabops.store.SettingChain;
import org.collabops.store.TextMap;

/** What projects chose for risks, in Active Objects. */
public final class AoRiskSettings extends SettingChain<RiskSetup, RiskSettingRow> implements RiskSettings {
    private static final Kind<RiskSetup, RiskSettingRow> KIND = new Kind<>(
            RiskSettingRow.class,
            "collabops.risks.setups",
            "risk-settings",
            RiskSetup.OFF,
            AoRiskSettings::setup,
            AoRiskSettings::columns);

    public AoRiskSettings(ActiveObjects ao, Caches caches, Clock clock) {
        super(ao, caches, clock, KIND);
    }

    @Override
    public Set<ProjectId> withModel(long model) {
        return load().entrySet().stream()
                .filter(chosen -> chosen.getValue().model() == model)
                .map(Map.Entry::getKey)
                .collect(toSet());
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

    private static Map<String, Object> columns(RiskSetup setup) {
        Map<String, Object> columns = new HashMap<>();
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
