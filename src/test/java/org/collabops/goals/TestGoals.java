package org.collabops.goals;

import static org.collabops.Field.absent;
import static org.collabops.Field.of;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.collabops.ProjectId;
import org.collabops.Revision;
import org.collabops.UserKey;

/** Goals and changes as tests need them. */
public final class TestGoals {
    public static final ProjectId PROJECT = new ProjectId(10000);
    public static final UserKey OWNER = new UserKey("JIRAUSER10101");
    public static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    public static final Revision FIRST = new Revision(1, NOW, OWNER, null);

    private TestGoals() {}

    public static BigDecimal number(String written) {
        return new BigDecimal(written);
    }

    /** The last quarter of 2026 in Shanghai, active. */
    public static CycleContent quarter() {
        return new CycleContent(
                "Q4",
                LocalDate.parse("2026-10-01"),
                LocalDate.parse("2027-01-01"),
                ZoneId.of("Asia/Shanghai"),
                CycleState.ACTIVE);
    }

    public static Cycle cycle(long id) {
        return new Cycle(id, quarter(), FIRST, false);
    }

    public static Space space(long id, ProjectId project) {
        return new Space(id, project, new SpaceContent("Space", OWNER), FIRST, false);
    }

    public static ObjectiveContent titled(String title, long cycle) {
        return new ObjectiveContent(
                cycle, title, null, ObjectiveKind.COMMITTED, OWNER, ObjectiveState.ACTIVE, null, null);
    }

    public static Objective objective(long id, long space, long cycle) {
        return new Objective(id, space, titled("Objective " + id, cycle), FIRST, false);
    }

    public static KeyResultContent metric(Direction direction, String baseline, String target) {
        return new KeyResultContent(
                "Metric",
                KeyResultType.METRIC,
                direction,
                baseline == null ? null : number(baseline),
                target == null ? null : number(target),
                null,
                null,
                null,
                BigDecimal.ONE,
                "%",
                null);
    }

    public static KeyResultContent range(String low, String high) {
        return new KeyResultContent(
                "Range",
                KeyResultType.METRIC,
                Direction.RANGE,
                null,
                null,
                number(low),
                number(high),
                null,
                BigDecimal.ONE,
                null,
                null);
    }

    public static KeyResultContent ofType(KeyResultType type) {
        return new KeyResultContent(type.name(), type, null, null, null, null, null, null, BigDecimal.ONE, null, null);
    }

    public static KeyResultContent weighing(KeyResultContent content, BigDecimal weight) {
        return new KeyResultContent(
                content.title(),
                content.type(),
                content.direction(),
                content.baseline(),
                content.target(),
                content.rangeLow(),
                content.rangeHigh(),
                content.jql(),
                weight,
                content.unit(),
                content.owner());
    }

    public static KeyResult keyResult(long id, long objective, KeyResultContent content) {
        return new KeyResult(id, objective, content, FIRST, false);
    }

    public static Alignment alignment(long id, long child, GoalKey parent, long parentObjective, BigDecimal weight) {
        return new Alignment(id, child, parent, parentObjective, weight, FIRST, false);
    }

    public static CycleChange cycleOf(CycleContent content) {
        return new CycleChange(
                of(content.name()), of(content.from()), of(content.until()), of(content.zone()), of(content.state()));
    }

    public static SpaceChange spaceNamed(String name) {
        return new SpaceChange(of(name), absent());
    }

    public static ObjectiveChange objectiveTitled(String title, long cycle) {
        return new ObjectiveChange(of(cycle), of(title), absent(), absent(), absent(), absent());
    }

    public static ObjectiveChange objectiveMoved(ObjectiveState state) {
        return new ObjectiveChange(absent(), absent(), absent(), absent(), absent(), of(state));
    }

    public static ObjectiveChange objectiveGivenTo(UserKey owner) {
        return new ObjectiveChange(absent(), absent(), absent(), absent(), of(owner), absent());
    }

    public static KeyResultChange keyResultOf(KeyResultContent content) {
        return new KeyResultChange(
                of(content.title()),
                of(content.type()),
                of(content.direction()),
                of(content.baseline()),
                of(content.target()),
                of(content.rangeLow()),
                of(content.rangeHigh()),
                of(content.jql()),
                of(content.weight()),
                of(content.unit()),
                of(content.owner()));
    }

    public static KeyResultChange weighs(String weight) {
        return new KeyResultChange(
                absent(),
                absent(),
                absent(),
                absent(),
                absent(),
                absent(),
                absent(),
                absent(),
                of(number(weight)),
                absent(),
                absent());
    }
}
