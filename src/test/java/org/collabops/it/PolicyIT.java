package org.collabops.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.collabops.it.Client.Answer;
import org.collabops.sandbox.Options;
import org.collabops.sandbox.Sandbox;
import org.collabops.sandbox.db.BothDatabases.Product;
import org.collabops.sandbox.db.TestDatabases;
import org.junit.AfterClass;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/**
 * Each channel that one can ask for a figure of a single person tells it to those whom the policy names, and to nobody
 * else; what transitions tell is in {@link PolicyTransitionsIT}.
 */
@RunWith(Parameterized.class)
public class PolicyIT {
    private static final Map<Character, String> VIEWERS = Map.of('P', "bob", 'M', "carol", 'O', "grace", 'A', "admin");

    /** Who sees a figure of the (P)erson: the person, a (M)anager of the person, an (O)ther user, an (A)dministrator. */
    private record Rule(String off, String self, String manager, String all) {
        Map<String, String> byPolicy() {
            return Map.of("OFF", off, "SELF", self, "MANAGER", manager, "ALL", all);
        }
    }

    private static final Rule FIGURE = new Rule("----", "P---", "PM--", "PMOA");

    /** What one may still give away limits what one does, so one sees it of oneself whatever the policy is. */
    private static final Rule OWN_LIMIT = new Rule("P---", "P---", "PM--", "PMOA");

    private record Channel(String path, String figure, Rule rule) {}

    /** A running sandbox with what is planted in it. */
    private record Site(Sandbox sandbox, PlantedFigures planted) {
        static Site on(Product product) {
            Options options = Options.forTest(PackagedJar.path(), TestDatabases.freshHome());
            Sandbox sandbox =
                    Sandbox.start(product == Product.H2 ? options : options.withDb(TestDatabases.freshPostgres()));
            return new Site(sandbox, new PlantedFigures(sandbox));
        }
    }

    private static final Map<Product, Site> SITES = new EnumMap<>(Product.class);

    @Parameters(name = "{0}")
    public static Product[] products() {
        return Product.values();
    }

    @Parameter
    public Product product;

    private Sandbox sandbox;
    private PlantedFigures planted;

    @Before
    public void plant() {
        Site site = SITES.computeIfAbsent(product, Site::on);
        sandbox = site.sandbox();
        planted = site.planted();
    }

    @AfterClass
    public static void jiraWouldHaveBlockedNothing() {
        List<String> seen = new ArrayList<>();
        SITES.values().forEach(site -> {
            seen.addAll(site.sandbox().violations().seen());
            site.sandbox().close();
        });
        SITES.clear();
        assertThat(seen, is(empty()));
    }

    private List<Channel> channels() {
        String week = "&from=" + planted.monday + "&until=" + planted.monday.plusDays(6);
        String from = "&from=" + planted.monday;
        String rest = "rest/collabops/1.0/";
        String report = "secure/ConfigureReport%s.jspa?selectedProjectId=" + planted.project
                + "&Next=Next&reportKey=org.collabops.jira:collabops-";
        String page = report.formatted("");
        String sheet = report.formatted("!excelView");
        String minutes = "inutes\":";
        return List.of(
                new Channel(rest + "capacity?person=bob" + week, minutes + 2185, FIGURE),
                new Channel(rest + "capacity/explain?person=bob" + week, minutes + 437, FIGURE),
                new Channel(rest + "capacity/export?format=json&person=bob" + week, minutes + 2185, FIGURE),
                new Channel(rest + "capacity?team=" + planted.team + week, minutes + 2185, FIGURE),
                new Channel(rest + "capacity/export?format=csv&team=" + planted.team + week, "2185", FIGURE),
                new Channel("secure/CollabopsCapacityExplain.jspa?person=bob" + from, "7.28", FIGURE),
                new Channel("secure/CollabopsPeople.jspa?projectKey=SHIP&team=" + planted.team, "36.42", FIGURE),
                new Channel("secure/CollabopsPeople.jspa?projectKey=SHIP&person=bob", "36.42", FIGURE),
                new Channel(rest + "allocations?project=SHIP", minutes + 2185, FIGURE),
                new Channel(rest + "allocations/export?format=csv&project=SHIP", "2185", FIGURE),
                new Channel(rest + "allocations/" + planted.allocation, minutes + 2185, FIGURE),
                new Channel(rest + "allocations/" + planted.allocation + "/explain", minutes + 437, FIGURE),
                new Channel(rest + "utilisation?project=SHIP" + week, minutes + 2246, FIGURE),
                new Channel(rest + "utilisation?team=" + planted.team + week, minutes + 2246, FIGURE),
                new Channel(rest + "utilisation?person=bob" + week, minutes + 2246, FIGURE),
                new Channel(rest + "utilisation/export?format=csv&project=SHIP" + week, "2246", FIGURE),
                new Channel(rest + "overload?project=SHIP" + week, minutes + 498, FIGURE),
                new Channel("secure/CollabopsUtilisation.jspa?projectKey=SHIP" + from, "37.4 / 36.4", FIGURE),
                new Channel(
                        "projects/SHIP?selectedItem=org.collabops.jira:collabops-allocations-utilisation",
                        "37.4 / 36.4",
                        FIGURE),
                new Channel(page + "allocations-utilisation-report&weeks=4" + from, "37.4 / 36.4", FIGURE),
                new Channel(sheet + "allocations-utilisation-report&weeks=4" + from, "37.4 / 36.4", FIGURE),
                new Channel("secure/CollabopsLoadDetails.jspa?user=bob" + week, "37.4", FIGURE),
                new Channel("browse/" + planted.issue, "37.4 / 36.4", FIGURE),
                new Channel("secure/CollabopsPeoplePanel.jspa?issueKey=" + planted.issue, "37.4 / 36.4", FIGURE),
                new Channel(rest + "plan-vs-actual?project=SHIP" + week, minutes + 4423, FIGURE),
                new Channel(rest + "plan-vs-actual/export?format=csv&project=SHIP" + week, "4423", FIGURE),
                new Channel("secure/CollabopsComparison.jspa?projectKey=SHIP" + from, "73.7", FIGURE),
                new Channel(page + "allocations-comparison-report&weeks=4" + from, "73.7", FIGURE),
                new Channel(sheet + "allocations-comparison-report&weeks=4" + from, "73.7", FIGURE),
                new Channel(rest + "ledger?person=bob", "\"earned\":621", FIGURE),
                new Channel(rest + "ledger?person=bob", "\"spent\":317", OWN_LIMIT),
                new Channel(rest + "ledger/export?format=csv&person=bob", "317", OWN_LIMIT),
                new Channel(rest + "recognition/report?project=SHIP", "\"received\":23", FIGURE),
                new Channel(rest + "recognition/report/export?format=csv&project=SHIP", "23", FIGURE),
                new Channel(page + "recognition-report", ">23<", FIGURE),
                new Channel(sheet + "recognition-report", ">23<", FIGURE));
    }

    @Test
    public void underOffNobodySeesThem() {
        assertThat(broken("OFF"), is(empty()));
    }

    @Test
    public void underSelfThePersonSeesThem() {
        assertThat(broken("SELF"), is(empty()));
    }

    @Test
    public void underManagerThePersonAndTheManagersSeeThem() {
        assertThat(broken("MANAGER"), is(empty()));
    }

    @Test
    public void underAllEverybodySeesThem() {
        assertThat(broken("ALL"), is(empty()));
    }

    private List<String> broken(String policy) {
        new PeopleSite(as("admin")).policy(policy);
        List<String> broken = new ArrayList<>();
        channels()
                .forEach(channel -> VIEWERS.forEach((letter, name) -> {
                    boolean may = channel.rule().byPolicy().get(policy).indexOf(letter) >= 0;
                    Answer answer = as(name).get(channel.path());
                    if (answer.status() >= 500 || shows(answer, channel.figure()) != may) {
                        broken.add(name + (may ? " does not see " : " sees ") + channel.figure() + " at "
                                + channel.path() + ": " + answer.status());
                    }
                }));
        return broken;
    }

    /** Not as a part of another number. */
    private static boolean shows(Answer answer, String figure) {
        return Pattern.compile("(?<![0-9.])" + Pattern.quote(figure) + "(?![0-9])")
                .matcher(answer.body())
                .find();
    }

    private Client as(String name) {
        return new Client(sandbox.url(), name);
    }
}
