package org.collabops.goals.store;

import static org.collabops.goals.TestGoals.FIRST;
import static org.collabops.goals.TestGoals.NOW;
import static org.collabops.goals.TestGoals.OWNER;
import static org.collabops.goals.TestGoals.PROJECT;
import static org.collabops.goals.TestGoals.number;
import static org.collabops.goals.TestGoals.ofType;
import static org.collabops.goals.TestGoals.quarter;
import static org.collabops.goals.TestGoals.titled;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.Assert.assertThrows;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.collabops.Actor;
import org.collabops.Conflict;
import org.collabops.Kept;
import org.collabops.Revised;
import org.collabops.goals.Cycle;
import org.collabops.goals.Direction;
import org.collabops.goals.KeyResult;
import org.collabops.goals.KeyResultContent;
import org.collabops.goals.KeyResultType;
import org.collabops.goals.Objective;
import org.collabops.goals.ObjectiveContent;
import org.collabops.goals.ObjectiveKind;
import org.collabops.goals.ObjectiveState;
import org.collabops.goals.Space;
import org.collabops.goals.SpaceContent;
import org.collabops.sandbox.db.BothDatabases;
import org.collabops.store.Parallel;
import org.junit.Before;
import org.junit.Test;

public class AoKeptTest extends BothDatabases {
    private static final String LONGEST = "界".repeat(255);
    private static final String ENDLESS = "界".repeat(10_000);

    private ActiveObjects ao;
    private Kept<Cycle> cycles;
    private Kept<Space> spaces;
    private Kept<Objective> objectives;
    private Kept<KeyResult> keyResults;

    @Before
    public void open() {
        ao = GoalTables.over(database);
        cycles = AoGoals.cycles(ao);
        spaces = AoGoals.spaces(ao);
        objectives = AoGoals.objectives(ao);
        keyResults = AoGoals.keyResults(ao);
    }

    @Test
    public void whatWasWrittenIsReadBack() {
        Cycle cycle = cycles.create(id -> new Cycle(id, quarter(), FIRST, false));
        Space space = spaces.create(id -> new Space(id, PROJECT, new SpaceContent(LONGEST, OWNER), FIRST, false));
        Objective objective = objectives.create(id -> new Objective(
                id,
                space.id(),
                new ObjectiveContent(
                        cycle.id(),
                        LONGEST,
                        ENDLESS,
                        ObjectiveKind.ASPIRATIONAL,
                        OWNER,
                        ObjectiveState.CLOSED,
                        number("0.70"),
                        ENDLESS),
                FIRST,
                false));
        KeyResult keyResult = keyResults.create(id -> new KeyResult(
                id,
                objective.id(),
                new KeyResultContent(
                        LONGEST,
                        KeyResultType.METRIC,
                        Direction.DECREASE,
                        number("-999999999999999.999999"),
                        number("0.000001"),
                        number("1"),
                        number("2.50"),
                        ENDLESS,
                        number("0.125"),
                        "万元",
                        OWNER),
                FIRST,
                false));

        assertRead(cycles, cycle);
        assertRead(spaces, space);
        assertRead(objectives, objective);
        assertRead(keyResults, keyResult);
        assertThat(space.id(), is(not(cycle.id())));
    }

    @Test
    public void whatIsUnknownStaysUnknown() {
        Space everybodys = spaces.create(id -> new Space(id, null, new SpaceContent("S", null), FIRST, false));
        Objective bare = objectives.create(id -> new Objective(id, 1, titled("O", 1), FIRST, false));
        KeyResult milestone =
                keyResults.create(id -> new KeyResult(id, 1, ofType(KeyResultType.MILESTONE), FIRST, false));

        assertRead(spaces, everybodys);
        assertRead(objectives, bare);
        assertRead(keyResults, milestone);
    }

    @Test
    public void whatIsDeletedIsOnlyHistory() {
        Objective objective = create();

        objectives.revise(revised(objective, "Objective", true));

        assertThat(objectives.find(objective.id()), is(Optional.empty()));
        assertThat(objectives.all(), is(empty()));
        assertThat(objectives.history(objective.id()), hasSize(2));
    }

    @Test
    public void aStaleRevisionStoresNothingAndTellsTheCurrentState() {
        Objective objective = create();
        Objective current = revised(objective, "Current", false);
        objectives.revise(current);

        Conflict conflict = assertThrows(Conflict.class, () -> objectives.revise(revised(objective, "Stale", false)));

        assertThat(conflict.current(), is(current));
        assertThat(objectives.all(), is(List.of(current)));
    }

    @Test
    public void lostAndStaleProjectionsAreMended() {
        Objective lost = create();
        Objective stale = create();
        Objective current = revised(stale, "Current", false);
        objectives.revise(current);
        ao.deleteWithSQL(ObjectiveRow.class, "OBJECTIVE_ID = ?", lost.id());
        for (ObjectiveRow row : ao.find(ObjectiveRow.class)) {
            row.setRevision(1);
            row.setTitle("Objective");
            row.save();
        }

        assertThat(objectives.mendProjections(), is(2));
        assertThat(new HashSet<>(objectives.all()), is(new HashSet<>(List.of(lost, current))));
        assertThat(objectives.mendProjections(), is(0));
    }

    @Test
    public void noRevisionIsLostAndTheLastOneShows() throws Exception {
        Objective objective = create();

        List<String> acknowledged = Parallel.run(8, thread -> {
            List<String> titles = new ArrayList<>();
            for (int write = 0; write < 20; write++) {
                String title = thread + "/" + write;
                try {
                    objectives.revise(revised(objectives.find(objective.id()).orElseThrow(), title, false));
                    titles.add(title);
                } catch (Conflict lostTheRace) {
                    assertThat(((Objective) lostTheRace.current()).id(), is(objective.id()));
                }
            }
            return titles;
        });

        List<Objective> history = objectives.history(objective.id());
        assertThat(history, hasSize(acknowledged.size() + 1));
        assertThat(
                history.stream().map(Objective::version).toList(),
                is(IntStream.rangeClosed(1, history.size()).boxed().toList()));
        assertThat(objectives.all(), is(List.of(history.get(history.size() - 1))));
    }

    @Test
    public void allOfAKindAreOneStatement() throws Exception {
        for (int count = 0; count < 30; count++) {
            create();
        }

        assertThat(database.statements().during(() -> objectives.all()), hasSize(1));
    }

    private Objective create() {
        return objectives.create(id -> new Objective(id, 1, titled("Objective", 1), FIRST, false));
    }

    private static Objective revised(Objective objective, String title, boolean deleted) {
        return new Objective(
                objective.id(),
                objective.space(),
                titled(title, 1),
                objective.revision().next(Actor.user(OWNER), NOW),
                deleted);
    }

    private static <T extends Revised> void assertRead(Kept<T> kept, T thing) {
        assertThat(kept.find(thing.id()), is(Optional.of(thing)));
        assertThat(kept.all(), is(List.of(thing)));
        assertThat(kept.history(thing.id()), is(List.of(thing)));
    }
}
