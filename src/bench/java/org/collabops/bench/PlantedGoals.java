package org.collabops.bench;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collabops.Actor;
import org.collabops.Field;
import org.collabops.IssueId;
import org.collabops.goals.AlignmentService;
import org.collabops.goals.CycleChange;
import org.collabops.goals.CycleService;
import org.collabops.goals.CycleState;
import org.collabops.goals.GoalAccess;
import org.collabops.goals.GoalKey;
import org.collabops.goals.GoalSettings.Switches;
import org.collabops.goals.Goals;
import org.collabops.goals.Inheritance;
import org.collabops.goals.KeyResultChange;
import org.collabops.goals.KeyResultService;
import org.collabops.goals.KeyResultType;
import org.collabops.goals.Objective;
import org.collabops.goals.ObjectiveChange;
import org.collabops.goals.ObjectiveService;
import org.collabops.goals.SpaceChange;
import org.collabops.goals.SpaceService;
import org.collabops.goals.StandingService;
import org.collabops.goals.WorkService;
import org.collabops.goals.store.AoAlignmentLog;
import org.collabops.goals.store.AoCheckIns;
import org.collabops.goals.store.AoGoalSettings;
import org.collabops.goals.store.AoGoals;
import org.collabops.goals.store.AoIssueLinks;
import org.collabops.goals.store.AoPaceSettings;
import org.collabops.goals.store.GoalTables;
import org.collabops.goals.store.IssueLinkRow;
import org.collabops.host.FakeCaches;

/** One objective above twenty others, whose hundred key results share all issues of a site. */
final class PlantedGoals {
    private static final int OBJECTIVES = 20;
    private static final int KEY_RESULTS_EACH = 5;
    private static final int LINKS_PER_INSERT = 1000;

    final ActiveObjects ao;
    final StandingService standings;
    final GoalKey top;
    final int links;

    private final BenchSite site;
    private final Actor rule;
    private final Goals goals;
    private final AoGoalSettings settings;
    private final GoalAccess rights;

    PlantedGoals(BenchSite site) {
        this.site = site;
        rule = site.rule();
        ao = GoalTables.over(site.database);
        FakeCaches caches = new FakeCaches();
        settings = new AoGoalSettings(ao, caches, site.clock);
        goals = new Goals(
                AoGoals.cycles(ao),
                AoGoals.spaces(ao),
                AoGoals.objectives(ao),
                AoGoals.keyResults(ao),
                new AoAlignmentLog(ao),
                caches);
        rights = new GoalAccess(goals, settings, site.access);
        Inheritance inheritance = new Inheritance(settings, site.access, site.issues, site.epics, site.queries);
        WorkService work = new WorkService(
                rights, new AoIssueLinks(ao), settings, inheritance, site.access, site.issues, site.clock);
        standings = new StandingService(
                rights, new AoCheckIns(ao), work, site.queries, new AoPaceSettings(ao, caches, site.clock), site.clock);
        List<Long> keyResults = new ArrayList<>();
        top = plant(keyResults);
        links = link(keyResults);
    }

    private GoalKey plant(List<Long> keyResults) {
        site.projectIds().forEach(project -> settings.change(rule, project, new Switches(true, true, true), 0));
        LocalDate today = LocalDate.now(site.clock);
        long cycle = new CycleService(goals, rights, site.clock)
                .create(
                        rule,
                        new CycleChange(
                                Field.of("Cycle"),
                                Field.of(today.minusDays(30)),
                                Field.of(today.plusDays(60)),
                                Field.of(ZoneOffset.UTC),
                                Field.of(CycleState.ACTIVE)))
                .id();
        long space = new SpaceService(goals, rights, site.access, settings, site.people, site.clock)
                .create(rule, null, new SpaceChange(Field.of("Company"), Field.absent()))
                .id();
        Objective above = objective(space, cycle);
        AlignmentService alignments = new AlignmentService(goals, rights, site.clock);
        KeyResultService results = new KeyResultService(goals, rights, site.queries, site.people, site.clock);
        for (int count = 0; count < OBJECTIVES; count++) {
            Objective child = objective(space, cycle);
            alignments.align(rule, child.id(), above.key(), BigDecimal.ONE);
            for (int each = 0; each < KEY_RESULTS_EACH; each++) {
                keyResults.add(results.create(rule, child.id(), followed()).id());
            }
        }
        return above.key();
    }

    private Objective objective(long space, long cycle) {
        return new ObjectiveService(goals, rights, site.people, site.clock)
                .create(
                        rule,
                        space,
                        new ObjectiveChange(
                                Field.of(cycle),
                                Field.of("Objective"),
                                Field.absent(),
                                Field.absent(),
                                Field.absent(),
                                Field.absent()));
    }

    private static KeyResultChange followed() {
        return new KeyResultChange(
                Field.of("Work"),
                Field.of(KeyResultType.ISSUES),
                Field.absent(),
                Field.absent(),
                Field.absent(),
                Field.absent(),
                Field.absent(),
                Field.absent(),
                Field.absent(),
                Field.absent(),
                Field.absent());
    }

    private int link(List<Long> keyResults) {
        List<Map<String, Object>> rows = new ArrayList<>();
        int count = 0;
        for (IssueId issue : site.queries.ofProjects(rule, site.projectIds())) {
            long keyResult = keyResults.get(count++ % keyResults.size());
            Map<String, Object> row = new HashMap<>();
            row.put("LINK_KEY", keyResult + ":" + issue + ":1");
            row.put("KEY_RESULT_ID", keyResult);
            row.put("ISSUE_ID", issue.value());
            row.put("SERVES", true);
            row.put("REVISION", 1);
            row.put("CHANGED_AT", site.clock.millis());
            rows.add(row);
            if (rows.size() == LINKS_PER_INSERT) {
                ao.create(IssueLinkRow.class, rows);
                rows.clear();
            }
        }
        ao.create(IssueLinkRow.class, rows);
        return count;
    }
}
