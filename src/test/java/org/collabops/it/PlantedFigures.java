package org.collabops.it;

import static org.collabops.it.PeopleSite.BASE;
import static org.collabops.it.PeopleSite.made;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import com.atlassian.jira.issue.Issue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collabops.it.Client.Answer;
import org.collabops.sandbox.Sandbox;
import org.collabops.sandbox.world.NewIssue;

/**
 * One person of whom each figure is a number that stands nowhere else: bob can work 437 minutes a day and 2185 a week,
 * is planned for 498 on Monday and for 2246 in the week, logged 4423, was thanked 23 times with 621 points and gave 317.
 * He is alone in his team, so that its sums are his figures; carol leads it.
 */
final class PlantedFigures {
    static final int THANKED = 23;
    private static final int POINTS = 27;
    private static final String TASK = "10002";
    private static final List<Integer> ODD_WEEK = List.of(437, 437, 437, 437, 437, 0, 0);

    final LocalDate monday =
            LocalDate.now(ZoneId.systemDefault()).plusWeeks(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    final String issue;
    final long project;
    final long team;
    final long allocation;
    private final Sandbox sandbox;

    PlantedFigures(Sandbox sandbox) {
        this.sandbox = sandbox;
        Issue made = sandbox.world()
                .issues()
                .create(
                        sandbox.world().users().byName("alice"),
                        new NewIssue(sandbox.world().projects().byKey("SHIP"), TASK, "Planned for one person"));
        this.issue = made.getKey();
        this.project = made.getProjectObject().getId();
        new AllocationSite(as("admin")).switchTo("SHIP", true);
        PeopleSite people = new PeopleSite(as("admin"));
        String longAgo = monday.minusYears(1).toString();
        people.schedule("bob", longAgo, ODD_WEEK, null);
        this.team = people.team("Alone", null, "carol");
        people.member(team, "bob", longAgo);
        as("alice").put("rest/api/2/issue/" + issue, Map.of("fields", Map.of("assignee", Map.of("name", "bob"))));
        this.allocation = plan(monday.plusDays(4), "PERCENT", 100);
        plan(monday, "MINUTES_PER_DAY", 61);
        Answer logged = as("bob")
                .post(
                        "rest/api/2/issue/" + issue + "/worklog",
                        Map.of("started", monday + "T12:00:00.000+0000", "timeSpentSeconds", 4423 * 60));
        assertThat(logged.body(), logged.status(), is(201));
        thanks();
    }

    private long plan(LocalDate until, String mode, int amount) {
        Map<String, Object> body = AllocationSite.allocation("bob", "issue", issue, mode, amount);
        body.put("from", monday.toString());
        body.put("until", until.toString());
        return made(as("alice").post(BASE + "/allocations", body));
    }

    private void thanks() {
        new RecognitionSite(sandbox.url()).switchTo(true, false).policy(true, 1000, "MONTH", "UTC");
        for (int number = 0; number < THANKED; number++) {
            thank(number % 2 == 0 ? "alice" : "carol", "bob", POINTS);
        }
        thank("bob", "carol", 317);
    }

    private void thank(String giver, String to, int points) {
        Map<String, Object> gift = new HashMap<>(RecognitionSite.gift(issue, "Thanks", "to", List.of(to)));
        gift.put("points", points);
        made(as(giver).post(BASE + "/kudos", gift));
    }

    private Client as(String name) {
        return new Client(sandbox.url(), name);
    }
}
