package org.collabops.outbox;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.Assert.assertThrows;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.collabops.Actor;
import org.collabops.Invalid;
import org.collabops.Invalid.Problem;
import org.collabops.IssueId;
import org.collabops.NotAllowed;
import org.collabops.ProjectId;
import org.collabops.Text;
import org.collabops.UserKey;
import org.collabops.host.FakeAccess;
import org.collabops.host.FakeAccess.Right;
import org.collabops.host.FakeIssues;
import org.collabops.outbox.Outcome.State;
import org.collabops.outbox.Outcomes.Line;
import org.collabops.outbox.Outcomes.Recent;
import org.junit.Before;
import org.junit.Test;

public class OutcomesTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final Actor ADMIN = Actor.user(new UserKey("JIRAUSER10100"));
    private static final IssueId ISSUE = new IssueId(10011);

    private final FakeOrders orders = new FakeOrders();
    private final FakeAccess access = new FakeAccess();
    private final FakeIssues issues = new FakeIssues();
    private final Raising raising = new Raising();
    private final Outcomes outcomes = new Outcomes(orders, List.of(raising), access, issues);

    @Before
    public void adminSeesAnIssue() {
        issues.add(ISSUE.value(), "SHIP-1", "Pay invoices", new ProjectId(10000));
        access.grantAll(ADMIN).grant(ADMIN, ISSUE, Right.SEE);
    }

    @Test
    public void onlyAdministratorsSeeAnything() {
        assertThrows(NotAllowed.class, () -> outcomes.recent(Actor.user(new UserKey("JIRAUSER10102"))));
        assertThrows(NotAllowed.class, () -> outcomes.recent(Actor.anonymous()));
        assertThat(outcomes.recent(ADMIN).lines(), is(empty()));
    }

    @Test
    public void theNewestComesFirstWithItsFunctionAndItsIssue() {
        settle("raise", "app:raise", ISSUE, Outcome.done(Text.of("R-1")));
        settle("raise", "app:raise", ISSUE, Outcome.failed(Text.of("no such field")));

        List<Line> lines = outcomes.recent(ADMIN).lines();

        assertThat(details(lines), contains("no such field", "R-1"));
        assertThat(lines.get(0).function(), is(Text.of("raise a risk")));
        assertThat(lines.get(0).issue().key(), is("SHIP-1"));
    }

    @Test
    public void whatHappenedToAnInvisibleIssueIsLeftOutButNotToADeletedOne() {
        issues.add(10012, "SHIP-2", "Hidden", new ProjectId(10000));
        settle("raise", "app:raise", new IssueId(10012), Outcome.done(Text.of("hidden")));
        settle("raise", "app:raise", new IssueId(99), Outcome.failed(Text.of("the issue is not there")));

        List<Line> lines = outcomes.recent(ADMIN).lines();

        assertThat(details(lines), contains("the issue is not there"));
        assertThat(lines.get(0).issue(), is(nullValue()));
    }

    @Test
    public void aFunctionThatIsThereNoMoreIsCalledByItsName() {
        settle("vanish", "app:vanish", ISSUE, Outcome.failed(Text.of("no such action: vanish")));

        assertThat(
                outcomes.recent(ADMIN).functions(),
                is(Map.of("app:vanish", Text.of("collabops.outcomes.function.other", "vanish"))));
    }

    @Test
    public void theListIsNarrowedDownByOutcomeAndFunction() {
        settle("raise", "app:raise", ISSUE, Outcome.done(Text.of("a")));
        settle("other", "app:other", ISSUE, Outcome.done(Text.of("b")));
        settle("raise", "app:raise", ISSUE, Outcome.nothingToDo(Text.of("c")));

        Recent recent = outcomes.recent(ADMIN);

        assertThat(details(recent.of(null, null)), contains("c", "b", "a"));
        assertThat(details(recent.of(State.DONE, null)), contains("b", "a"));
        assertThat(details(recent.of(null, "app:raise")), contains("c", "a"));
        assertThat(details(recent.of(State.DONE, "app:raise")), contains("a"));
        assertThat(details(recent.of(null, "app:unknown")), is(empty()));
    }

    @Test
    public void allIssuesAreReadAndAskedForAtOnce() {
        for (int i = 0; i < 30; i++) {
            settle("raise", "app:raise", ISSUE, Outcome.done(Text.of("R-" + i)));
        }

        outcomes.recent(ADMIN);

        assertThat(issues.reads(), is(1));
        assertThat(access.searches(), is(1));
    }

    @Test
    public void detailsAreInTheWordsOfTheReaderForWhomTheActionIsAskedOnce() {
        raising.words = detail -> Text.of("told " + detail.key());
        settle("raise", "app:raise", ISSUE, Outcome.done(Text.of("R-1")));
        settle("raise", "app:raise", ISSUE, Outcome.done(Text.of("R-2")));
        settle("vanish", "app:vanish", ISSUE, Outcome.done(Text.of("R-3")));

        assertThat(details(outcomes.recent(ADMIN).lines()), contains("R-3", "told R-2", "told R-1"));
        assertThat(raising.readers, contains(ADMIN));
    }

    @Test
    public void aFieldIsNamedOnlyWhereTheMessageCouldBeOfAnyField() {
        Text milestone = Text.of("collabops.goals.error.milestone");
        Text required = Text.of("collabops.error.required");

        Text detail =
                Outcome.problems(new Invalid(List.of(new Problem("value", milestone), new Problem("note", required))));

        assertThat(
                detail,
                is(Text.of(
                        "collabops.outcomes.together",
                        milestone,
                        Text.of("collabops.outcomes.problem", "note", required))));
    }

    private void settle(String action, String function, IssueId issue, Outcome outcome) {
        Order order =
                orders.place(action, issue, "3", Actor.function(function, new UserKey("JIRAUSER10102")), Map.of(), NOW);
        orders.close(order.id(), outcome, NOW);
    }

    private static List<String> details(List<Line> lines) {
        return lines.stream()
                .map(line -> line.settled().outcome().detail().key())
                .toList();
    }

    private static final class Raising implements Action {
        private final List<Actor> readers = new ArrayList<>();
        private UnaryOperator<Text> words = UnaryOperator.identity();

        @Override
        public UnaryOperator<Text> detailsFor(Actor reader) {
            readers.add(reader);
            return words;
        }

        @Override
        public String name() {
            return "raise";
        }

        @Override
        public Text title() {
            return Text.of("raise a risk");
        }

        @Override
        public Outcome carryOut(Order order) {
            throw new UnsupportedOperationException();
        }
    }
}
