package org.collabops.outbox.web;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.ProjectId;
import org.collabops.Text;
import org.collabops.UserKey;
import org.collabops.host.FakeIssues;
import org.collabops.host.FakePeople;
import org.collabops.host.FakeTimes;
import org.collabops.host.FakeWords;
import org.collabops.host.Issue;
import org.collabops.outbox.Order;
import org.collabops.outbox.Orders.Settled;
import org.collabops.outbox.Outcome;
import org.collabops.outbox.Outcomes.Line;
import org.collabops.outbox.Outcomes.Recent;
import org.junit.Test;

public class OutcomesViewsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final Issue ISSUE = FakeIssues.issue(10011, "SHIP-1", "Pay invoices", new ProjectId(10000), "3");

    private final FakePeople people = new FakePeople();
    private final OutcomesViews views = new OutcomesViews(people, new FakeWords(), new FakeTimes(Clock.systemUTC()));
    private final List<Line> lines = new ArrayList<>();

    @Test
    public void aLineSaysWhatHappenedInTheViewersWords() {
        people.add("JIRAUSER10102", "bob", "Bob Baker");
        add("a b&c", ISSUE, "JIRAUSER10102", Outcome.nothingToDo(Text.of("R-7 is still open")));

        assertThat(
                view(null, null, null).lines(),
                contains(new OutcomeLine(
                        "at " + NOW.toEpochMilli(),
                        "does a b&c",
                        "SHIP-1",
                        "Pay invoices",
                        "Bob Baker",
                        "default",
                        "collabops.outcomes.state.NOTHING_TO_DO",
                        "R-7 is still open")));
    }

    @Test
    public void whoAndWhatIsGoneIsLeftOpen() {
        add("f", null, "JIRAUSER10999", Outcome.failed(Text.of("the issue is not there")));

        OutcomeLine line = view(null, null, null).lines().get(0);

        assertThat(line.issueKey(), is(nullValue()));
        assertThat(line.person(), is(nullValue()));
        assertThat(line.look(), is("error"));
    }

    @Test
    public void pagesLeadToEachOtherWithTheChoiceThatWasMade() {
        for (int i = 0; i < 120; i++) {
            add("a b&c", ISSUE, null, Outcome.done(Text.of("R-" + i)));
        }

        OutcomesView first = view("DONE", "a b&c", null);
        OutcomesView second = view("DONE", "a b&c", "50");
        OutcomesView last = view("DONE", "a b&c", "100");

        assertThat(first.newer(), is(nullValue()));
        assertThat(first.older(), is("outcome=DONE&function=a+b%26c&startAt=50"));
        assertThat(second.newer(), is("outcome=DONE&function=a+b%26c&startAt=0"));
        assertThat(second.counted(), is("collabops.outcomes.counted[51; 100; 120]"));
        assertThat(last.lines(), hasSize(20));
        assertThat(last.older(), is(nullValue()));
    }

    @Test
    public void theChoiceThatWasMadeIsShown() {
        add("f", ISSUE, null, Outcome.done(Text.of("a")));
        add("g", ISSUE, null, Outcome.failed(Text.of("b")));

        OutcomesView view = view("FAILED", "g", null);

        assertThat(
                view.functions(),
                contains(
                        new Choice("", "collabops.outcomes.any-function", false),
                        new Choice("f", "does f", false),
                        new Choice("g", "does g", true)));
        assertThat(
                view.outcomes().stream()
                        .filter(Choice::selected)
                        .map(Choice::value)
                        .toList(),
                contains("FAILED"));
        assertThat(view.lines(), hasSize(1));
    }

    @Test
    public void whatAnAddressAsksForInVainIsAny() {
        add("f", ISSUE, null, Outcome.done(Text.of("a")));

        assertThat(view("LATER", "unknown", "-1"), is(view(null, null, null)));
        assertThat(view("<b>", null, "99999999999").lines(), hasSize(1));
    }

    @Test
    public void nothingAtAllIsToldFromNothingThatFits() {
        assertThat(view(null, null, null).empty(), is(true));

        add("f", ISSUE, null, Outcome.done(Text.of("a")));
        OutcomesView narrowed = view("FAILED", null, null);

        assertThat(narrowed.empty(), is(false));
        assertThat(narrowed.lines(), is(empty()));
        assertThat(narrowed.counted(), is("collabops.outcomes.none"));
    }

    private OutcomesView view(String outcome, String function, String startAt) {
        return views.of(new Recent(lines), outcome, function, startAt);
    }

    private void add(String function, Issue issue, String user, Outcome outcome) {
        Order order = new Order(
                lines.size() + 1L,
                "x",
                issue == null ? new IssueId(99) : issue.id(),
                "3",
                Actor.function(function, user == null ? null : new UserKey(user)),
                Map.of(),
                NOW);
        lines.add(new Line(new Settled(order, outcome, NOW), Text.of("does " + function), issue));
    }
}
