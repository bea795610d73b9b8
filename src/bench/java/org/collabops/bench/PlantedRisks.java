package org.collabops.bench;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collabops.ProjectId;
import org.collabops.host.FakeCaches;
import org.collabops.host.Issue;
import org.collabops.host.StatusCategory;
import org.collabops.risks.Assessment;
import org.collabops.risks.Category;
import org.collabops.risks.Control.Side;
import org.collabops.risks.Kind;
import org.collabops.risks.RiskModel;
import org.collabops.risks.RiskService;
import org.collabops.risks.RiskSetup;
import org.collabops.risks.Status;
import org.collabops.risks.store.AoRiskModels;
import org.collabops.risks.store.AoRiskSettings;
import org.collabops.risks.store.AoRisks;
import org.collabops.risks.store.RiskRow;
import org.collabops.risks.store.RiskTables;

/** A risk about each issue of a site, of all statuses and levels; every tenth is controlled by the issue after it. */
final class PlantedRisks {
    private static final int RISKS_PER_INSERT = 1000;
    private static final int STEPS = 5;
    private static final int CONTROLLED = 10;
    private static final int UNASSESSED = 20;
    private static final int DAYS = 365;

    final ActiveObjects ao;
    final RiskService service;
    final int count;

    private final BenchSite site;

    PlantedRisks(BenchSite site) {
        this.site = site;
        ao = RiskTables.over(site.database);
        FakeCaches caches = new FakeCaches();
        AoRiskModels models = new AoRiskModels(ao, caches);
        AoRiskSettings settings = new AoRiskSettings(ao, caches, site.clock);
        RiskSetup on = new RiskSetup(true, RiskModel.BUILT_IN, Map.of(), StatusCategory.DONE);
        int planted = 0;
        for (ProjectId project : site.projectIds()) {
            settings.change(site.rule(), project, on, 0);
            planted = plant(project, planted);
        }
        count = planted;
        service = new RiskService(
                new AoRisks(ao, models), settings, models, site.access, site.issues, site.people, site.clock);
    }

    private int plant(ProjectId project, int before) {
        int number = 0;
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Issue issue : site.issues
                .all(site.queries.ofProjects(site.rule(), List.of(project)))
                .values()) {
            number++;
            rows.add(row(issue, before + number, number));
            if (rows.size() == RISKS_PER_INSERT) {
                ao.create(RiskRow.class, rows);
                rows.clear();
            }
        }
        ao.create(RiskRow.class, rows);
        return before + number;
    }

    private Map<String, Object> row(Issue issue, long id, int number) {
        Map<String, Object> row = new HashMap<>();
        row.put("RISK_ID", id);
        row.put("PROJECT_ID", issue.project().value());
        row.put("ISSUE_ID", issue.id().value());
        row.put("NUMBER_IN_PROJECT", number);
        row.put("TITLE", "Risk of " + issue.key() + ": " + issue.summary());
        row.put("DESCRIPTION", "What could go wrong with " + issue.summary() + ", and what would follow from it.");
        row.put("CATEGORY", Category.values()[number % Category.values().length].name());
        row.put("KIND", Kind.THREAT.name());
        row.put("RISK_STATUS", Status.values()[number % Status.values().length].name());
        row.put("OWNER_KEY", site.user("bob").user().orElseThrow().value());
        row.put("REVIEW_DATE", LocalDate.EPOCH.plusDays(id * 31 % DAYS).toString());
        row.put("REVISION", 1);
        row.put("CHANGED_AT", site.clock.millis());
        row.put("REMOVED", false);
        if (number % UNASSESSED != 0) {
            assess(row, new Assessment((int) (id * 7 % STEPS) + 1, (int) (id * 13 / STEPS % STEPS) + 1));
        }
        if (number % CONTROLLED == 0) {
            row.put("TREATMENT", "control " + (issue.id().value() + 1) + " " + Side.PREVENTIVE + " - 40\n");
        }
        return row;
    }

    private static void assess(Map<String, Object> row, Assessment inherent) {
        row.put("LIKELIHOOD", inherent.likelihood());
        row.put("IMPACT", inherent.impact());
        row.put("MODEL_ID", inherent.model().id());
        row.put("MODEL_VERSION", inherent.model().version());
        row.put("SCORE", inherent.score());
        row.put("LEVEL_ID", inherent.level().id());
    }
}
