package org.collabops.bench;

import static java.util.stream.Collectors.toSet;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.java.ao.Query;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.UserKey;
import org.collabops.allocations.AllocationMode;
import org.collabops.allocations.Target;
import org.collabops.allocations.store.AllocationRow;
import org.collabops.bench.HeatMap.Cell;
import org.collabops.host.Issue;
import org.collabops.host.Person;
import org.collabops.people.store.LeaveRow;

/** Other ways to the heat map: each reads the rows in its own way, and both add them up by {@link DayLoad}. */
final class HeatMapPeers {
    private static final int WEEK = 7;
    private static final String FIRST = PlantedAllocations.YEAR.from().toString();
    private static final String LAST = PlantedAllocations.YEAR.last().toString();

    private final BenchSite site;
    private final PlantedAllocations allocations;
    private final Map<UserKey, Integer> numbers = new HashMap<>();

    HeatMapPeers(BenchSite site, PlantedAllocations allocations) {
        this.site = site;
        this.allocations = allocations;
        for (int number = 0; number < PlantedPeople.COUNT; number++) {
            numbers.put(allocations.people.keys.get(number), number);
        }
    }

    private record Plan(UserKey person, Target target, int from, int until, AllocationMode mode, int amount) {}

    private record Away(UserKey person, int from, int until) {}

    Map<UserKey, List<Cell>> byFind(Actor viewer) {
        List<Plan> plans = new ArrayList<>();
        for (AllocationRow row :
                allocations.ao.find(AllocationRow.class, touching().order("ALLOCATION_ID"))) {
            plans.add(plan(
                    row.getPersonKey(),
                    row.getTargetKind(),
                    row.getTargetId(),
                    row.getFirstDay(),
                    row.getLastDay(),
                    row.getAmountMode(),
                    row.getAmount()));
        }
        List<Away> leave = new ArrayList<>();
        for (LeaveRow row : allocations.ao.find(LeaveRow.class, touching())) {
            leave.add(away(row.getPersonKey(), row.getFirstDay(), row.getLastDay()));
        }
        return cells(viewer, plans, leave);
    }

    private static Query touching() {
        return Query.select().where("REMOVED = ? AND LAST_DAY >= ? AND FIRST_DAY <= ?", false, FIRST, LAST);
    }

    Map<UserKey, List<Cell>> byHand(Actor viewer) throws SQLException {
        List<Plan> plans = new ArrayList<>();
        List<Away> leave = new ArrayList<>();
        try (Connection connection = site.database.activeObjects().getConnection();
                PreparedStatement ofPlans = select(
                        connection,
                        "ALLOCATION",
                        "\"PERSON_KEY\", \"TARGET_KIND\", \"TARGET_ID\", \"FIRST_DAY\", \"LAST_DAY\", \"AMOUNT_MODE\","
                                + " \"AMOUNT\"");
                ResultSet planned = ofPlans.executeQuery();
                PreparedStatement ofLeave =
                        select(connection, "LEAVE_ENTRY", "\"PERSON_KEY\", \"FIRST_DAY\", \"LAST_DAY\"");
                ResultSet away = ofLeave.executeQuery()) {
            while (planned.next()) {
                plans.add(plan(
                        planned.getString(1),
                        planned.getString(2),
                        planned.getLong(3),
                        planned.getString(4),
                        planned.getString(5),
                        planned.getString(6),
                        planned.getInt(7)));
            }
            while (away.next()) {
                leave.add(away(away.getString(1), away.getString(2), away.getString(3)));
            }
        }
        return cells(viewer, plans, leave);
    }

    private static PreparedStatement select(Connection connection, String table, String columns) throws SQLException {
        PreparedStatement statement = connection.prepareStatement("SELECT " + columns + " FROM \"AO_72224C_" + table
                + "\" WHERE \"REMOVED\" = FALSE AND \"LAST_DAY\" >= ? AND \"FIRST_DAY\" <= ?");
        statement.setString(1, FIRST);
        statement.setString(2, LAST);
        return statement;
    }

    private Map<UserKey, List<Cell>> cells(Actor viewer, List<Plan> plans, List<Away> leave) {
        Set<IssueId> about = plans.stream()
                .filter(plan -> plan.target().kind() == Target.Kind.ISSUE)
                .map(plan -> new IssueId(plan.target().id()))
                .collect(toSet());
        Map<IssueId, Issue> issues = site.issues.all(about);
        Set<IssueId> visible = site.access.visible(viewer, about);
        Map<UserKey, DayLoad> loads = new HashMap<>();
        if (site.access.maySee(viewer, allocations.project)) {
            for (Plan plan : plans) {
                if (isOfProject(plan.target(), issues, visible) && mayBeSeen(viewer, plan.person())) {
                    loads.computeIfAbsent(plan.person(), person -> new DayLoad(numbers.get(person)));
                }
            }
        }
        loads.keySet()
                .removeIf(person ->
                        site.people.find(person).filter(Person::active).isEmpty());
        leave.forEach(away -> loads.get(away.person()).away(away.from(), away.until()));
        plans.forEach(plan -> loads.get(plan.person()).plan(plan.from(), plan.until(), plan.mode(), plan.amount()));
        Map<UserKey, List<Cell>> cells = new HashMap<>();
        loads.forEach((person, load) -> cells.put(person, weeks(load)));
        return cells;
    }

    private boolean isOfProject(Target target, Map<IssueId, Issue> issues, Set<IssueId> visible) {
        if (target.kind() == Target.Kind.PROJECT) {
            return target.id() == allocations.project.value();
        }
        IssueId issue = new IssueId(target.id());
        return visible.contains(issue) && issues.get(issue).project().equals(allocations.project);
    }

    /** Nobody's membership begins or ends during the year. */
    private boolean mayBeSeen(Actor viewer, UserKey person) {
        return allocations.people.policy.maySee(viewer, person, PlantedPeople.FROM);
    }

    private static List<Cell> weeks(DayLoad load) {
        List<Cell> cells = new ArrayList<>();
        for (int day = 0; day < PlantedPeople.DAYS; day += WEEK) {
            cells.add(load.cell(day, day + WEEK));
        }
        return cells;
    }

    private static Plan plan(
            String person, String kind, long target, String first, String last, String mode, int amount) {
        return new Plan(
                new UserKey(person),
                new Target(Target.Kind.valueOf(kind), target),
                place(first),
                place(last) + 1,
                AllocationMode.valueOf(mode),
                amount);
    }

    private static Away away(String person, String first, String last) {
        return new Away(new UserKey(person), place(first), place(last) + 1);
    }

    /** The number of a day in the year. */
    private static int place(String day) {
        return (int) ChronoUnit.DAYS.between(PlantedPeople.FROM, LocalDate.parse(day));
    }
}
