package org.collabops.it;

import static org.collabops.it.RecognitionSite.APP;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.atlassian.jira.issue.Issue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.collabops.it.Client.Answer;
import org.collabops.sandbox.world.NewIssue;
import org.collabops.sandbox.world.Transition;
import org.collabops.sandbox.world.TransitionEditor;
import org.collabops.sandbox.world.TransitionPart;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** The post-function “Give kudos”, and what a finished issue asks. */
public class RecognitionTransitionIT extends InSandbox {
    private static final String GIVE = "org.collabops.recognition.workflow.GiveKudosFunction";
    private static final String TASK = "10002";

    private RecognitionSite site;
    private Issue issue;
    private TransitionEditor editor;
    private boolean added;
    private int blocking;

    @Before
    public void switchOn() {
        site = new RecognitionSite(sandbox.url()).switchTo(true, true);
        issue = sandbox.world()
                .issues()
                .create(
                        user("alice"),
                        new NewIssue(
                                sandbox.world().projects().byKey("SHIP"),
                                TASK,
                                "Made for <b>thanks</b>",
                                Map.of("assignee", "carol")));
        transition("In Progress");
        blocking = out("Blocked").id();
        editor = sandbox.world()
                .workflows()
                .editor(
                        sandbox.world()
                                .workflows()
                                .page(issue.getProjectObject())
                                .workflowName(),
                        blocking);
    }

    @After
    public void takeOff() {
        if (added) {
            editor.remove(TransitionPart.FUNCTION, 1);
        }
        site.switchTo(false, false);
    }

    @Test
    public void aTransitionThanksTheAssigneeInTheNameOfWhoMadeIt() {
        add("ASSIGNEE", "");

        transition("Blocked");

        awaitOutcomes(issue);
        assertThat(all().size(), is(1));
        JsonNode kudos = all().get(0);
        assertThat(kudos.at("/from/name").asText(), is("bob"));
        assertThat(kudos.at("/to/0/name").asText(), is("carol"));
        assertThat(kudos.at("/message").asText(), is(issue.getKey() + ": Made for <b>thanks</b>"));
        assertThat(kudos.at("/points").asInt(), is(0));
        assertThat(kudos.at("/via").asText(), is("org.collabops.jira:collabops-recognition-give"));
    }

    @Test
    public void theSameTransitionMadeTwiceThanksOnce() {
        add("REPORTER", "");
        transition("Blocked");
        awaitOutcomes(issue);
        assertThat(all().size(), is(1));
        assertThat(all().get(0).at("/to/0/name").asText(), is("alice"));

        transition("In Progress");
        transition("Blocked");

        awaitOutcomes(issue);
        assertThat(all().size(), is(1));
        assertThat(
                as("admin").get(APP + "outcomes?outcome=NOTHING_TO_DO").body(),
                containsString("Thanked already in this period"));
    }

    @Test
    public void aCertainUserIsThankedButNobodyByOneself() {
        add("USER", "bob");

        transition("Blocked");

        awaitOutcomes(issue);
        assertThat(all().size(), is(0));
    }

    @Test
    public void whereItIsOffTheTransitionStillHappens() {
        add("ASSIGNEE", "");
        site.switchTo(false, false);

        transition("Blocked");

        awaitOutcomes(issue);
        site.switchTo(true, true);
        assertThat(all().size(), is(0));
    }

    @Test
    public void whoFinishesTheWorkOfSomebodyElseIsAskedOnce() {
        finish();

        assertThat(flags("bob"), containsString("#collabops-thank"));
        assertThat(flags("bob"), containsString("/browse/" + issue.getKey()));
        assertThat(flags("carol"), not(containsString("#collabops-thank")));
        assertThat(flags("alice"), not(containsString("#collabops-thank")));
    }

    @Test
    public void nobodyIsAskedWhoHasThankedOrWhereNobodyWantsToBe() {
        assertThat(
                as("bob")
                        .post(APP + "kudos", RecognitionSite.gift(issue.getKey(), "Early"))
                        .status(),
                is(201));
        finish();
        assertThat(flags("bob"), not(containsString("#collabops-thank")));
    }

    private void finish() {
        transition("In Review");
        transition("Done");
    }

    private void add(String who, String user) {
        Map<String, String> args = new HashMap<>();
        args.put("rule", "0b1e");
        args.put("who", who);
        args.put("user", user);
        args.put("message", "{key}: {summary}");
        args.put("values", "");
        editor.add(TransitionPart.FUNCTION, GIVE, args);
        added = true;
    }

    private void transition(String status) {
        Answer answer = as("bob").transition(issue.getKey(), out(status).id());
        assertThat(answer.body(), answer.status(), is(204));
    }

    private Transition out(String status) {
        return sandbox
                .world()
                .workflows()
                .available(user("bob"), sandbox.world().issues().byId(issue.getId()))
                .stream()
                .filter(transition -> transition.to().getName().equals(status))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode all() {
        return as("bob").get(APP + "kudos?issue=" + issue.getKey()).json().at("/values");
    }

    private String flags(String reader) {
        return as(reader).get(APP + "flags?issue=" + issue.getKey()).body();
    }
}
