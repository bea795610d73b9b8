package org.collabops.bench;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collabops.Days;
import org.collabops.IssueId;
import org.collabops.ProjectId;
import org.collabops.allocations.AllocationAccess;
import org.collabops.allocations.AllocationMode;
import org.collabops.allocations.AllocationService;
import org.collabops.allocations.AllocationState;
import org.collabops.allocations.Allocations;
import org.collabops.allocations.LoadService;
import org.collabops.allocations.OnLeave;
import org.collabops.allocations.Target;
import org.collabops.allocations.Targets;
import org.collabops.allocations.UtilisationService;
import org.collabops.allocations.store.AllocationIdRow;
import org.collabops.allocations.store.AllocationRevisionRow;
import org.collabops.allocations.store.AllocationRow;
import org.collabops.allocations.store.AoAllocations;
import org.collabops.goals.GoalAccess;
import org.collabops.goals.Goals;
import org.collabops.goals.store.AoAlignmentLog;
import org.collabops.goals.store.AoGoalSettings;
import org.collabops.goals.store.AoGoals;
import org.collabops.goals.store.GoalTables;
import org.collabops.host.FakeCaches;
import org.collabops.people.store.PeopleTables;
import org.collabops.sandbox.host.TestActiveObjects;

/** Twenty allocations for each of {@link PlantedPeople} in one year: every fourth for a project, the others for issues. */
final class PlantedAllocations {
    static final Days YEAR = new Days(PlantedPeople.FROM, PlantedPeople.FROM.plusDays(PlantedPeople.DAYS));

    private static final int COUNT = 20 * PlantedPeople.COUNT;
    private static final int ROWS_PER_INSERT = 1_000;
    private static final int LONGEST = 40;

    final ActiveObjects ao;
    final PlantedPeople people;
    final UtilisationService service;
    final ProjectId project;

    private final BenchSite site;

    PlantedAllocations(BenchSite site) {
        this.site = site;
        people = new PlantedPeople(site, PeopleTables.over(site.database));
        ao = TestActiveObjects.over(
                site.database, AllocationIdRow.class, AllocationRevisionRow.class, AllocationRow.class);
        project = site.projects.named("GEN1").orElseThrow().id();
        plant();
        Allocations allocations = new AoAllocations(ao);
        Targets targets = new Targets(site.projects, site.versions, site.issues, goals(), site.access, any -> true);
        AllocationAccess access = new AllocationAccess(targets, people.teams, site.access, site.clock);
        service = new UtilisationService(
                new AllocationService(allocations, access, targets, people.teams, site.people, site.clock),
                access,
                new LoadService(allocations, targets, people.capacities, people.policy),
                people.teams);
    }

    private GoalAccess goals() {
        ActiveObjects tables = GoalTables.over(site.database);
        FakeCaches caches = new FakeCaches();
        Goals goals = new Goals(
                AoGoals.cycles(tables),
                AoGoals.spaces(tables),
                AoGoals.objectives(tables),
                AoGoals.keyResults(tables),
                new AoAlignmentLog(tables),
                caches);
        return new GoalAccess(goals, new AoGoalSettings(tables, caches, site.clock), site.access);
    }

    private void plant() {
        List<IssueId> issues = List.copyOf(site.queries.ofProjects(site.rule(), site.projectIds()));
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int number = 0; number < COUNT; number++) {
            Target target = number / PlantedPeople.COUNT % 4 == 0
                    ? Target.of(project)
                    : Target.of(issues.get((int) (number * 7L % issues.size())));
            rows.add(row(number, target));
            if (rows.size() == ROWS_PER_INSERT) {
                ao.create(AllocationRow.class, rows);
                rows.clear();
            }
        }
    }

    private Map<String, Object> row(int number, Target target) {
        int length = number * 13 % LONGEST;
        LocalDate from = PlantedPeople.FROM.plusDays(number * 17L % (PlantedPeople.DAYS - LONGEST));
        AllocationMode mode = AllocationMode.values()[number / PlantedPeople.COUNT % 3];
        Map<String, Object> row = new HashMap<>();
        row.put("ALLOCATION_ID", number + 1L);
        row.put("PERSON_KEY", people.keys.get(number % PlantedPeople.COUNT).value());
        row.put("TARGET_KIND", target.kind().name());
        row.put("TARGET_ID", target.id());
        row.put("FIRST_DAY", from.toString());
        row.put("LAST_DAY", from.plusDays(length).toString());
        row.put("AMOUNT_MODE", mode.name());
        row.put("AMOUNT", mode == AllocationMode.PERCENT ? 3_333 : mode == AllocationMode.TOTAL_MINUTES ? 2_000 : 121);
        row.put("ON_LEAVE", (mode == AllocationMode.TOTAL_MINUTES ? OnLeave.REDISTRIBUTE : OnLeave.REDUCE).name());
        row.put("ALLOCATION_STATE", AllocationState.CONFIRMED.name());
        row.put("NOTE", "Planned with the others of " + from);
        row.put("REVISION", 1);
        row.put("CHANGED_AT", site.clock.millis());
        row.put("REMOVED", false);
        return row;
    }
}
