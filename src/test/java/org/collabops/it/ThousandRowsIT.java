package org.collabops.it;

import static org.collabops.it.AllocationSite.MONDAY;
import static org.collabops.it.AllocationSite.WEEK;
import static org.collabops.it.PeopleSite.BASE;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.collabops.it.Client.Answer;
import org.collabops.sandbox.db.BothDatabases.Product;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** What people, allocations and thanks cost the database with nothing, one, ten and a thousand of everything. */
@RunWith(Parameterized.class)
public class ThousandRowsIT {
    /** Those of goals have a test of their own: their map is read in the background now and then. */
    private static final Pattern OURS =
            Pattern.compile("AO_\\w+_(ALLOCATION|LEAVE|SCHEDULE|HOLIDAY|TEAM|POLICY|PEOPLE|KUDOS|RECOGNITION|VALUE)");

    /** Those of one panel among others. */
    private static final Pattern OF_THANKS = Pattern.compile("AO_\\w+_(KUDOS|RECOGNITION|VALUE)");

    /**
     * @param warm statements when the caches are filled
     * @param cold statements when they are empty
     */
    private record Channel(String path, Pattern tables, int warm, int cold) {
        Channel(String path, int warm, int cold) {
            this(path, OURS, warm, cold);
        }
    }

    @Parameters(name = "{0}")
    public static Product[] products() {
        return Product.values();
    }

    @Parameter
    public Product product;

    private ThousandRowsSite site;

    @Test
    public void nothingCostsMoreStatementsTheMoreRowsThereAre() throws Exception {
        List<String> differences = new ArrayList<>();
        try (ThousandRowsSite open = new ThousandRowsSite(product)) {
            site = open;
            for (int size : List.of(0, 1, 10, ThousandRowsSite.MANY)) {
                site.grow(size);
                for (Channel channel : channels()) {
                    compare(channel, size, differences);
                }
            }
        }
        assertThat(String.join("\n", differences), differences, is(empty()));
    }

    private List<Channel> channels() {
        String rest = BASE + "/";
        String page = "projects/SHIP?selectedItem=org.collabops.jira:collabops-";
        String week = WEEK;
        String from = "&from=" + MONDAY;
        return List.of(
                new Channel("browse/" + site.issue(), OF_THANKS, 1, 4),
                new Channel("secure/CollabopsThanksPanel.jspa?issueKey=" + site.issue(), 1, 4),
                new Channel(page + "recognition-page", 1, 5),
                new Channel("secure/CollabopsThanks.jspa?projectKey=SHIP", 1, 4),
                new Channel(report("", "recognition"), 1, 7),
                new Channel(report("!excelView", "recognition"), 1, 6),
                new Channel(rest + "kudos?project=SHIP", 1, 4),
                new Channel(rest + "kudos?project=SHIP&startAt=900&maxResults=1000", 1, 4),
                new Channel(rest + "kudos/export?format=csv&project=SHIP", 1, 4),
                new Channel(rest + "ledger", 2, 5),
                new Channel(rest + "ledger/export?format=csv", 2, 5),
                new Channel(rest + "recognition/report?project=SHIP", 1, 6),
                new Channel(rest + "recognition/report/export?format=csv&project=SHIP", 1, 6),
                new Channel(page + "people-page", 1, 8),
                new Channel("secure/CollabopsPeople.jspa?projectKey=SHIP", 1, 7),
                new Channel("secure/CollabopsPeople.jspa?projectKey=SHIP&team=" + site.team, 1, 7),
                new Channel(rest + "capacity?team=" + site.team + week, 1, 5),
                new Channel(rest + "capacity/export?format=json&team=" + site.team + week, 1, 5),
                new Channel(rest + "teams", 0, 1),
                new Channel(rest + "teams/" + site.team + "/members?maxResults=1000", 2, 2),
                new Channel(rest + "leave?maxResults=1000", 1, 2),
                new Channel(rest + "schedules?maxResults=1000", 0, 3),
                new Channel(page + "allocations-utilisation", 2, 8),
                new Channel("secure/CollabopsUtilisation.jspa?projectKey=SHIP" + from, 2, 7),
                new Channel(report("", "allocations-utilisation") + from, 2, 8),
                new Channel(report("!excelView", "allocations-utilisation") + from, 2, 7),
                new Channel(rest + "allocations?project=SHIP&maxResults=1000", 2, 7),
                new Channel(rest + "allocations/export?format=csv&project=SHIP", 2, 7),
                new Channel(rest + "utilisation?project=SHIP" + week, 2, 7),
                new Channel(rest + "utilisation?team=" + site.team + week, 5, 10),
                new Channel(rest + "utilisation/export?format=csv&project=SHIP" + week, 2, 7),
                new Channel(rest + "overload?project=SHIP" + week, 2, 7),
                new Channel(rest + "overload?team=" + site.team + week, 5, 10),
                new Channel(page + "allocations-comparison", 1, 5),
                new Channel("secure/CollabopsComparison.jspa?projectKey=SHIP" + from, 2, 7),
                new Channel(report("", "allocations-comparison") + from, 2, 8),
                new Channel(report("!excelView", "allocations-comparison") + from, 2, 7),
                new Channel(rest + "plan-vs-actual?project=SHIP" + week, 2, 7),
                new Channel(rest + "plan-vs-actual/export?format=csv&project=SHIP" + week, 2, 7));
    }

    private String report(String view, String name) {
        return "secure/ConfigureReport" + view + ".jspa?selectedProjectId=" + site.project
                + "&Next=Next&reportKey=org.collabops.jira:collabops-" + name + "-report";
    }

    /** Where there is little, copies may answer what is read of many. */
    private void compare(Channel channel, int size, List<String> differences) throws Exception {
        site.sandbox.dropCaches();
        int cold = statements(channel);
        int warm = statements(channel);
        boolean asExpected = size == ThousandRowsSite.MANY
                ? warm == channel.warm() && cold == channel.cold()
                : warm <= channel.warm() && cold <= channel.cold();
        if (!asExpected) {
            differences.add("%s with %d: %d and cold %d instead of %d and %d"
                    .formatted(channel.path(), size, warm, cold, channel.warm(), channel.cold()));
        }
    }

    private int statements(Channel channel) throws Exception {
        return (int) site
                .sandbox
                .database()
                .statements()
                .during(() -> {
                    Answer answer = site.as("bob").get(channel.path());
                    assertThat(channel.path() + ": " + answer.body(), answer.status(), is(200));
                    return null;
                })
                .stream()
                .filter(sql -> channel.tables().matcher(sql).find())
                .count();
    }
}
