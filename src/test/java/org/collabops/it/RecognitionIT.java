package org.collabops.it;

import static org.collabops.it.RecognitionSite.APP;
import static org.collabops.it.RecognitionSite.gift;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.atlassian.jira.issue.Issue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collabops.it.Client.Answer;
import org.collabops.store.Parallel;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** Thanks over REST: who may give, read and withdraw what, and what no request gets past. */
public class RecognitionIT extends InSandbox {
    private static final String KUDOS = APP + "kudos";
    private static final int PEOPLE = 8;

    private RecognitionSite site;
    private Issue issue;

    @Before
    public void switchOn() {
        site = new RecognitionSite(sandbox.url()).switchTo(true, false).policy(true, 20, "MONTH", "Asia/Shanghai");
        issue = newIssue("SHIP");
    }

    @After
    public void switchOff() {
        site.policy(false, 20, "MONTH", "Asia/Shanghai").switchTo(false, false);
    }

    @Test
    public void thanksAreAnsweredAndReadAsTheyWereGiven() {
        long care = site.value("Care " + issue.getKey());

        Answer given = give("alice", gift(issue.getKey(), "=1+1 <b>界</b>", "values", List.of(care), "points", 2));

        assertThat(given.body(), given.status(), is(201));
        JsonNode kudos = given.json();
        assertThat(kudos.at("/from/name").asText(), is("alice"));
        assertThat(kudos.at("/to/0/name").asText(), is("carol"));
        assertThat(kudos.at("/message").asText(), is("=1+1 <b>界</b>"));
        assertThat(kudos.at("/values/0/id").asLong(), is(care));
        assertThat(kudos.at("/issue/key").asText(), is(issue.getKey()));
        assertThat(kudos.at("/visibility").asText(), is("PUBLIC"));
        assertThat(kudos.at("/withdrawal").asText(), is("FREELY"));
        assertThat(
                as("carol")
                        .get(KUDOS + "/" + given.id())
                        .json()
                        .at("/withdrawal")
                        .asText(),
                is("NONE"));
        assertThat(list("carol").at("/total").asInt(), is(1));
        String csv = as("carol")
                .get(KUDOS + "/export?format=csv&issue=" + issue.getKey())
                .body();
        assertThat(csv, containsString("'=1+1"));
        assertThat(csv, startsWith("\uFEFF"));
    }

    @Test
    public void whoCannotSeeTheIssueSeesNeitherTextNorKeyNorCount() {
        RecognitionSite plant = new RecognitionSite(sandbox.url(), "PLANT", "erin").switchTo(true, false);
        Issue hidden = newIssue("PLANT");
        Answer given = give("erin", gift(hidden.getKey(), "Hidden words", "to", List.of("grace", "feng"), "points", 3));
        assertThat(given.body(), given.status(), is(201));

        assertThat(as("feng").get(KUDOS + "/" + given.id()).status(), is(200));
        assertThat(as("grace").get(KUDOS + "/" + given.id()).status(), is(404));
        assertThat(as("grace").get(KUDOS + "/" + given.id() + "/history").status(), is(404));
        assertThat(as("grace").delete(KUDOS + "/" + given.id() + "?version=1").status(), is(404));
        assertThat(as("grace").get(KUDOS + "?issue=" + hidden.getKey()).status(), is(404));
        assertThat(as("grace").get(KUDOS + "?project=PLANT").status(), is(404));
        assertThat(as("grace").get(KUDOS).body(), not(containsString("Hidden words")));
        assertThat(as("grace").get(KUDOS + "/export?format=json").body(), not(containsString("Hidden words")));
        assertThat(as("grace").get(APP + "ledger").json().at("/earned").asInt(), is(0));
        assertThat(as("grace").get(APP + "recognition/report?project=PLANT").status(), is(404));
        assertThat(give("grace", gift(hidden.getKey(), "x")).status(), is(404));
        plant.switchTo(false, false);
    }

    @Test
    public void whatIsPrivateIsForThoseItConcerns() {
        Answer given = give("alice", gift(issue.getKey(), "Between us", "visibility", "PRIVATE"));

        assertThat(as("carol").get(KUDOS + "/" + given.id()).status(), is(200));
        assertThat(as("bob").get(KUDOS + "/" + given.id()).status(), is(404));
        assertThat(as("admin").get(KUDOS + "/" + given.id()).status(), is(404));
        assertThat(list("bob").at("/total").asInt(), is(0));
        assertThat(as("bob").get("browse/" + issue.getKey()).body(), not(containsString("Between us")));
        assertThat(as("carol").get("browse/" + issue.getKey()).body(), containsString("Between us"));
    }

    @Test
    public void badInputNamesItsFieldAndStoresNothing() {
        assertRefused(400, "message", gift(issue.getKey(), " "));
        assertRefused(400, "message", gift(issue.getKey(), "x".repeat(1001)));
        assertRefused(400, "to", gift(issue.getKey(), "x", "to", List.of()));
        assertRefused(400, "to", gift(issue.getKey(), "x", "to", List.of("nobody-of-this-name")));
        assertRefused(400, "to", gift(issue.getKey(), "x", "to", List.of("team:999999")));
        assertRefused(400, "to", gift(issue.getKey(), "x", "to", "carol"));
        assertRefused(400, "points", gift(issue.getKey(), "x", "points", -1));
        assertRefused(400, "points", gift(issue.getKey(), "x", "points", "many"));
        assertRefused(400, "values", gift(issue.getKey(), "x", "values", List.of(999_999)));
        assertRefused(400, "values", gift(issue.getKey(), "x", "values", List.of("care")));
        assertRefused(400, "visibility", gift(issue.getKey(), "x", "visibility", "EVERYBODY"));
        assertRefused(400, "wages", gift(issue.getKey(), "x", "wages", 7));
        assertRefused(400, "issue", Map.of("to", List.of("carol"), "message", "x"));
        assertRefused(422, "to", gift(issue.getKey(), "x", "to", List.of("alice")));
        assertRefused(422, "points", gift(issue.getKey(), "x", "points", 21));
        assertThat(list("alice").at("/total").asInt(), is(0));
        assertThat(as("bob").get(KUDOS + "?from=yesterday").status(), is(400));
        assertThat(as("bob").get(APP + "ledger?period=soon").status(), is(400));
        assertThat(
                as("bob")
                        .get(APP + "recognition/report?from=2026-02-01&until=2026-01-01")
                        .status(),
                is(400));
        assertThat(
                as("bob")
                        .get(APP + "recognition/report?from=1999-01-01&until=2026-01-01")
                        .status(),
                is(400));
    }

    @Test
    public void aKeyGivesOnceHoweverOftenItIsSent() {
        Set<String> bodies = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            bodies.add(as("bob")
                    .post(KUDOS, gift(issue.getKey(), "Once", "points", 1), "one-key")
                    .body());
        }

        assertThat(bodies.size(), is(1));
        assertThat(list("bob").at("/total").asInt(), is(1));
    }

    @Test
    public void ofManyAtOnceExactlyTheAffordableOnesSucceed() throws Exception {
        int before = as("dave").get(APP + "ledger").json().at("/spent").asInt();
        site.policy(true, before + 7, "MONTH", "Asia/Shanghai");

        List<Answer> answers = Parallel.run(
                PEOPLE, person -> List.of(give("dave", gift(issue.getKey(), "Point " + person, "points", 2))));

        assertThat(answers.stream().filter(answer -> answer.status() == 201).count(), is(3L));
        assertThat(answers.stream().filter(answer -> answer.status() == 422).count(), is(PEOPLE - 3L));
        JsonNode ledger = as("dave").get(APP + "ledger").json();
        assertThat(ledger.at("/remaining").asInt(), is(1));
        assertThat(list("dave").at("/total").asInt(), is(3));
    }

    @Test
    public void theGiverWithdrawsAndTheModeratorTellsWhy() {
        long mine = give("bob", gift(issue.getKey(), "Mine", "points", 4)).id();
        int spent = as("bob").get(APP + "ledger").json().at("/spent").asInt();
        assertThat(as("bob").delete(KUDOS + "/" + mine).status(), is(400));
        assertThat(as("bob").delete(KUDOS + "/" + mine + "?version=9").status(), is(409));
        assertThat(as("carol").delete(KUDOS + "/" + mine + "?version=1").status(), is(403));

        assertThat(as("bob").delete(KUDOS + "/" + mine + "?version=1").status(), is(204));

        assertThat(as("bob").get(APP + "ledger").json().at("/spent").asInt(), is(spent - 4));
        assertThat(as("bob").get(KUDOS + "/" + mine).status(), is(404));
        long rude = give("bob", gift(issue.getKey(), "Rude")).id();
        assertThat(as("alice").delete(KUDOS + "/" + rude + "?version=1").status(), is(400));
        assertThat(
                as("alice")
                        .delete(KUDOS + "/" + rude + "?version=1&reason=rude")
                        .status(),
                is(204));
        assertThat(list("bob").at("/total").asInt(), is(0));
    }

    @Test
    public void aPreviewTellsTheCostWithoutGiving() {
        JsonNode preview = as("alice")
                .post(
                        KUDOS + "/preview",
                        gift(issue.getKey(), "x", "to", List.of("bob", "carol", "alice", "bob"), "points", 3))
                .json();

        assertThat(preview.at("/cost").asInt(), is(6));
        assertThat(preview.at("/affordable").asBoolean(), is(true));
        assertThat(preview.at("/to").size(), is(2));
        assertThat(list("alice").at("/total").asInt(), is(0));
    }

    @Test
    public void thanksFollowTheirIssueIntoTheGrave() {
        long given = give("bob", gift(issue.getKey(), "Gone")).id();

        sandbox.world().issues().delete(user("alice"), issue.getId());

        assertThat(as("bob").get(KUDOS + "/" + given).status(), is(404));
        assertThat(as("bob").get(KUDOS + "?project=SHIP").body(), not(containsString("Gone")));
    }

    @Test
    public void whereItIsOffNothingIsThereAndNothingIsGiven() {
        long given = give("bob", gift(issue.getKey(), "Before")).id();
        site.switchTo(false, false);

        assertThat(as("bob").get(KUDOS + "/" + given).status(), is(404));
        assertThat(give("bob", gift(issue.getKey(), "After")).status(), is(404));
        assertThat(
                as("bob").get("browse/" + issue.getKey()).body(), not(containsString("collabops-recognition-panel\"")));
        assertThat(as("bob").get(APP + "recognition/report?project=SHIP").status(), is(404));
    }

    @Test
    public void nobodyThanksOneselfByWayOfATeamOrAGroup() {
        long alone = team("alice");
        long both = team("alice", "bob");

        assertRefused(422, "to", gift(issue.getKey(), "Me", "to", List.of("team:" + alone)));
        assertRefused(422, "to", gift(issue.getKey(), "Me", "to", List.of("alice", "team:" + alone)));
        assertRefused(400, "to", gift(issue.getKey(), "Them", "to", List.of("group:jira-administrators")));
        JsonNode team = preview(List.of("team:" + both, "bob"));
        JsonNode group = preview(List.of("group:jira-software-users"));

        assertThat(team.at("/cost").asInt(), is(1));
        assertThat(group.at("/to").size(), is(greaterThan(3)));
        assertThat(group.at("/to").findValuesAsText("name").contains("alice"), is(false));
        assertThat(list("alice").at("/total").asInt(), is(0));
    }

    @Test
    public void thePolicyOnFiguresClosesEveryChannel() {
        give("alice", gift(issue.getKey(), "Counted", "points", 1));
        PeopleSite people = new PeopleSite(as("admin"));
        people.policy("ALL");
        String report = APP + "recognition/report?project=SHIP";
        assertThat(as("bob").get(report).json().at("/byPerson").size(), is(greaterThan(1)));
        assertThat(as("bob").get(APP + "ledger?person=carol").status(), is(200));

        people.policy("OFF");

        assertThat(as("bob").get(report).json().at("/byPerson").size(), is(0));
        assertThat(as("admin").get(APP + "ledger?person=carol").status(), is(404));
        assertThat(as("carol").get(APP + "ledger").json().at("/earned").isNull(), is(true));
        people.policy("MANAGER");
    }

    @Test
    public void onlyAdministratorsKeepValuesAndPolicy() {
        assertThat(as("bob").post(APP + "values", Map.of("name", "Mine")).status(), is(403));
        assertThat(
                as("bob")
                        .put(APP + "recognition/settings", Map.of("version", 0))
                        .status(),
                is(403));
        assertThat(
                as("bob")
                        .put(APP + "projects/SHIP/recognition-settings", Map.of("version", 0))
                        .status(),
                is(403));
        assertThat(as(null).get(APP + "values").status(), is(401));
        assertThat(as(null).get(KUDOS).status(), is(401));
        site.value("Bare " + issue.getKey());
        assertThat(
                as("admin")
                        .post(APP + "values", Map.of("name", "bare " + issue.getKey()))
                        .status(),
                is(400));
        assertThat(
                as("admin")
                        .put(APP + "recognition/settings", Map.of("version", 0, "zone", "Mars/Olympus"))
                        .status(),
                is(400));
    }

    private void assertRefused(int status, String field, Map<String, Object> gift) {
        Answer answer = give("alice", gift);
        assertThat(answer.body(), answer.status(), is(status));
        assertThat(answer.body(), answer.json().at("/errors/0/field").asText(), is(field));
    }

    private long team(String... members) {
        long team = as("admin")
                .post(APP + "teams", Map.of("name", "Team of " + issue.getKey() + members.length))
                .id();
        for (String member : members) {
            assertThat(
                    as("admin")
                            .post(APP + "teams/" + team + "/members", Map.of("person", member, "from", "2026-01-01"))
                            .status(),
                    is(201));
        }
        return team;
    }

    private JsonNode preview(List<String> to) {
        return as("alice")
                .post(KUDOS + "/preview", gift(issue.getKey(), "x", "to", to, "points", 1))
                .json();
    }

    private Answer give(String giver, Map<String, Object> gift) {
        return as(giver).post(KUDOS, gift);
    }

    private JsonNode list(String reader) {
        return list(reader, "?issue=" + issue.getKey());
    }

    private JsonNode list(String reader, String query) {
        return as(reader).get(KUDOS + query).json();
    }
}
