package org.collabops.goals.store;

import static org.collabops.goals.TestGoals.NOW;
import static org.collabops.goals.TestGoals.OWNER;
import static org.collabops.goals.TestGoals.cycleOf;
import static org.collabops.goals.TestGoals.keyResultOf;
import static org.collabops.goals.TestGoals.metric;
import static org.collabops.goals.TestGoals.objectiveTitled;
import static org.collabops.goals.TestGoals.quarter;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.collabops.Actor;
import org.collabops.Attempt;
import org.collabops.Field;
import org.collabops.IssueId;
import org.collabops.ProjectId;
import org.collabops.Refused;
import org.collabops.goals.Alignment;
import org.collabops.goals.AlignmentLog.Entry;
import org.collabops.goals.AlignmentService;
import org.collabops.goals.CheckIn;
import org.collabops.goals.CheckIn.Told;
import org.collabops.goals.CheckInService;
import org.collabops.goals.CycleService;
import org.collabops.goals.Direction;
import org.collabops.goals.FakeGoalSettings;
import org.collabops.goals.GoalAccess;
import org.collabops.goals.Goals;
import org.collabops.goals.Inheritance;
import org.collabops.goals.KeyResult;
import org.collabops.goals.KeyResultService;
import org.collabops.goals.Objective;
import org.collabops.goals.ObjectiveService;
import org.collabops.goals.Space;
import org.collabops.goals.SpaceChange;
import org.collabops.goals.SpaceService;
import org.collabops.goals.WorkService;
import org.collabops.host.FakeAccess;
import org.collabops.host.FakeCaches;
import org.collabops.host.FakeEpics;
import org.collabops.host.FakeIssues;
import org.collabops.host.FakePeople;
import org.collabops.host.FakeQueries;
import org.collabops.sandbox.db.BothDatabases;
import org.collabops.store.Parallel;
import org.junit.Before;
import org.junit.Test;

/** Many people at once, on services that know nothing of each other, as the nodes of a cluster do. */
public class GoalRacesTest extends BothDatabases {
    private static final Actor FUNCTION = Actor.function("f", OWNER);
    private static final int THREADS = 16;

    private ActiveObjects ao;
    private long cycle;
    private long space;

    @Before
    public void open() {
        ao = GoalTables.over(database);
        Node node = new Node();
        cycle = node.cycles.create(FUNCTION, cycleOf(quarter())).id();
        Space created = node.spaces.create(FUNCTION, null, new SpaceChange(Field.of("Company"), Field.of(OWNER)));
        space = created.id();
    }

    @Test
    public void manyWhoAlignAtOnceCloseNoCycleAndLoseNothing() throws Exception {
        int size = 12;
        List<Objective> objectives =
                Stream.generate(this::objective).limit(size).toList();

        List<Alignment> acknowledged = Parallel.run(THREADS, thread -> {
            Node node = new Node();
            Random random = new Random(thread);
            List<Alignment> mine = new ArrayList<>();
            for (int tries = 0; tries < 12; tries++) {
                Objective child = objectives.get(random.nextInt(size));
                Objective parent = objectives.get(random.nextInt(size));
                try {
                    mine.add(node.alignments.align(FUNCTION, child.id(), parent.key(), BigDecimal.ONE));
                } catch (Refused cycleOrTwice) {
                    assertThat(cycleOrTwice.problem().field(), is("parent"));
                }
            }
            return mine;
        });

        List<Entry> entries = new AoAlignmentLog(ao).since(1);
        List<Alignment> logged = entries.stream().map(Entry::alignment).toList();
        assertThat(
                entries.stream().map(Entry::number).map(Long::intValue).toList(),
                is(IntStream.rangeClosed(1, entries.size()).boxed().toList()));
        assertThat(new HashSet<>(logged), is(new HashSet<>(acknowledged)));
        assertThat(logged, hasSize(acknowledged.size()));
        assertThat(pairs(logged), hasSize(logged.size()));
        assertThat(hasCycle(logged), is(false));
    }

    @Test
    public void twoWhoAlignEachOtherAtOnceMakeOneAlignment() throws Exception {
        for (int round = 0; round < 10; round++) {
            List<Objective> two = List.of(objective(), objective());
            List<Alignment> made = Parallel.run(2, thread -> {
                try {
                    return List.of(new Node()
                            .alignments.align(
                                    FUNCTION,
                                    two.get(thread).id(),
                                    two.get(1 - thread).key(),
                                    BigDecimal.ONE));
                } catch (Refused cycleRefused) {
                    return List.of();
                }
            });

            assertThat(made, hasSize(1));
        }
    }

    @Test
    public void noCheckInIsLostAndNoneIsDoubled() throws Exception {
        KeyResult keyResult = keyResult();
        int attempts = 20;

        List<CheckIn> acknowledged = Parallel.run(THREADS, thread -> {
            Node node = new Node();
            List<CheckIn> mine = new ArrayList<>();
            for (int write = 0; write < 5; write++) {
                Attempt attempt = Attempt.request((thread * 5L + write) % attempts);
                mine.add(node.checkIns.checkIn(
                        FUNCTION, keyResult.id(), new Told(BigDecimal.valueOf(thread), null, null, null), attempt));
            }
            return mine;
        });

        List<CheckIn> ledger = new AoCheckIns(ao).history(keyResult.id());
        assertThat(ledger, hasSize(attempts));
        assertThat(new HashSet<>(ledger), is(new HashSet<>(acknowledged)));
        assertThat(
                ledger.stream().map(CheckIn::number).toList(),
                is(IntStream.rangeClosed(1, attempts).boxed().toList()));
        assertThat(
                new AoCheckIns(ao).latest(List.of(keyResult.id())).get(keyResult.id()), is(ledger.get(attempts - 1)));
    }

    @Test
    public void noStepIsLostThoughTheClocksOfTheNodesDiffer() throws Exception {
        KeyResult keyResult = keyResult();
        int each = 5;

        Parallel.run(THREADS, thread -> {
            Node node = new Node(NOW.minusSeconds(thread));
            for (int step = 0; step < each; step++) {
                node.checkIns.step(FUNCTION, keyResult.id(), BigDecimal.ONE, null, null, Attempt.fresh());
            }
            return List.of();
        });

        CheckIn last = new AoCheckIns(ao).latest(List.of(keyResult.id())).get(keyResult.id());
        assertThat(last.number(), is(THREADS * each));
        assertThat(last.state().value(), comparesEqualTo(new BigDecimal(THREADS * each)));
    }

    @Test
    public void oneIssueIsAlignedOnceHoweverManyTry() throws Exception {
        KeyResult keyResult = keyResult();

        Parallel.run(THREADS, thread -> List.of(new Node().work.align(FUNCTION, keyResult.id(), Node.ISSUE)));

        assertThat(new AoIssueLinks(ao).history(keyResult.id()), hasSize(1));
    }

    private Objective objective() {
        return new Node().objectives.create(FUNCTION, space, objectiveTitled("Objective", cycle));
    }

    private KeyResult keyResult() {
        return new Node()
                .keyResults.create(FUNCTION, objective().id(), keyResultOf(metric(Direction.INCREASE, "0", "10")));
    }

    private static Set<List<Object>> pairs(List<Alignment> alignments) {
        Set<List<Object>> pairs = new HashSet<>();
        alignments.forEach(alignment -> pairs.add(List.of(alignment.child(), alignment.parent())));
        return pairs;
    }

    /** Takes away what is below nothing, again and again; a cycle is what stays. */
    private static boolean hasCycle(List<Alignment> alignments) {
        List<Alignment> left = new ArrayList<>(alignments);
        while (left.removeIf(arrow -> left.stream().noneMatch(other -> other.child() == arrow.parentObjective()))) {
            // until nothing is taken away
        }
        return !left.isEmpty();
    }

    /** What one node of a cluster holds: its own services and copies over the one database. */
    private final class Node {
        private static final IssueId ISSUE = new IssueId(10011);
        private static final ProjectId PROJECT = new ProjectId(10000);

        private final FakeAccess access = new FakeAccess();
        private final FakeIssues issues = new FakeIssues();
        private final FakePeople people = new FakePeople();
        private final FakeEpics epics = new FakeEpics();
        private final FakeQueries queries = new FakeQueries(issues, epics, access);
        private final FakeGoalSettings settings = new FakeGoalSettings().switchOn(PROJECT);
        private final Goals goals = new Goals(
                AoGoals.cycles(ao),
                AoGoals.spaces(ao),
                AoGoals.objectives(ao),
                AoGoals.keyResults(ao),
                new AoAlignmentLog(ao),
                new FakeCaches());
        private final GoalAccess rights = new GoalAccess(goals, settings, access);

        final CycleService cycles;
        final SpaceService spaces;
        final ObjectiveService objectives;
        final KeyResultService keyResults;
        final AlignmentService alignments;
        final CheckInService checkIns;
        final WorkService work;

        Node() {
            this(NOW);
        }

        Node(Instant now) {
            Clock clock = Clock.fixed(now, ZoneOffset.UTC);
            Inheritance inheritance = new Inheritance(settings, access, issues, epics, queries);
            cycles = new CycleService(goals, rights, clock);
            spaces = new SpaceService(goals, rights, access, settings, people, clock);
            objectives = new ObjectiveService(goals, rights, people, clock);
            keyResults = new KeyResultService(goals, rights, queries, people, clock);
            alignments = new AlignmentService(goals, rights, clock);
            checkIns = new CheckInService(rights, new AoCheckIns(ao), clock);
            work = new WorkService(rights, new AoIssueLinks(ao), settings, inheritance, access, issues, clock);
            people.add(OWNER.value(), "alice", "Alice");
            issues.add(ISSUE.value(), "SHIP-1", "Summary", PROJECT);
        }
    }
}
