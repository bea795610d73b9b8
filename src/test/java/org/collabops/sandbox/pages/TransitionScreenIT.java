package org.collabops.sandbox.pages;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.collabops.sandbox.world.IssueDetails;
import org.collabops.sandbox.world.NewIssue;
import org.collabops.sandbox.world.Transition;
import org.collabops.sandbox.world.TransitionEditor;
import org.collabops.sandbox.world.TransitionPart;
import org.collabops.sandbox.world.World;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * Contract: <a href="https://confluence.atlassian.com/adminjiraserver/defining-a-screen-938847288.html">Defining a
 * screen</a>: the fields of a transition's screen are asked for when somebody takes the transition.
 */
public class TransitionScreenIT {

    @ClassRule
    public static final SandboxRule SANDBOX = new SandboxRule();

    private static final String WORKFLOW = "Team workflow";
    private static final String FORM = "secure/CommentAssignIssue";

    private Visitor carol;
    private long issue;

    @Before
    public void beginReview() throws Exception {
        carol = Visitor.loggedIn(SANDBOX.url(), "carol");
        var user = world().users().byName("carol");
        issue = world().issues()
                .create(user, new NewIssue(world().projects().byKey("SHIP"), "10002", "Weigh the boxes", Map.of()))
                .getId();
        for (String step : new String[] {"Start progress", "Ask for review"}) {
            world().workflows()
                    .transition(
                            user, world().issues().byId(issue), transition(step).id(), Map.of());
        }
    }

    @Test
    public void aTransitionWithAScreenAsksForItsFieldsFirst() throws Exception {
        HttpResponse<String> dispatched = post("secure/WorkflowUIDispatcher.jspa", Map.of());
        assertThat(dispatched.statusCode(), is(302));
        String form = FORM + "!default.jspa?id=" + issue + "&action="
                + transition("Finish").id();
        assertThat(dispatched.headers().firstValue("Location").orElseThrow(), endsWith(form));
        String page = carol.get(form).body();
        for (String part : new String[] {
            "<form class=\"aui\" id=\"issue-workflow-transition\"",
            "id=\"issue-workflow-transition-submit\"",
            "id=\"issue-workflow-transition-cancel\"",
            "name=\"resolution\"",
            "name=\"assignee\"",
            "<textarea class=\"textarea long-field\" rows=\"8\" id=\"comment\""
        }) {
            assertThat(page, containsString(part));
        }
        assertThat(page, not(containsString("name=\"duedate\"")));
        assertThat(details().status().getName(), is("In Review"));
    }

    @Test
    public void whatWasFilledInIsStoredWithTheTransition() throws Exception {
        Map<String, String> filled = Map.of("resolution", "10001", "assignee", "bob", "comment", "Too heavy");
        assertThat(post(FORM + ".jspa", filled).statusCode(), is(302));
        assertThat(details().status().getName(), is("Done"));
        assertThat(details().resolution().getName(), is("Won't Do"));
        assertThat(details().comments().get(0).body(), is("Too heavy"));
        assertThat(world().issues().byId(issue).getAssignee().getName(), is("bob"));
    }

    @Test
    public void whatIsMissingIsSaidAtItsField() throws Exception {
        HttpResponse<String> answer = post(FORM + ".jspa", Map.of("resolution", "", "comment", "Too heavy"));
        assertThat(answer.statusCode(), is(400));
        assertThat(answer.body(), containsString("<div class=\"error\">Resolution is required.</div>"));
        assertThat(answer.body(), containsString(">Too heavy</textarea>"));
        assertThat(details().status().getName(), is("In Review"));
        assertThat(details().comments().size(), is(0));
    }

    @Test
    public void aValidatorsSentenceIsShownOnTheScreenWithWhatWasEntered() throws Exception {
        SANDBOX.sandbox().world().workflowClassesBy(name -> (Validator) (variables, args, set) -> {
            throw "field".equals(args.get("at"))
                    ? new InvalidInputException("comment", "Say more <b>.")
                    : new InvalidInputException("Not on a Friday.");
        });
        TransitionEditor editor =
                world().workflows().editor(WORKFLOW, transition("Finish").id());
        Map<String, String> filled = Map.of("resolution", "10001", "comment", "Too heavy", "assignee", "bob");
        editor.add(TransitionPart.VALIDATOR, "com.example.Weekday", Map.of("at", "all"));
        try {
            String page = post(FORM + ".jspa", filled).body();
            assertThat(page, containsString("Not on a Friday."));
            assertThat(page, containsString("<option value=\"10001\" selected>"));
            assertThat(page, containsString(">Too heavy</textarea>"));
            editor.edit(TransitionPart.VALIDATOR, 1, Map.of("at", "field"));
            assertThat(
                    post(FORM + ".jspa", filled).body(),
                    containsString("<div class=\"error\">Say more &lt;b&gt;.</div>"));
        } finally {
            editor.remove(TransitionPart.VALIDATOR, 1);
        }
        assertThat(details().status().getName(), is("In Review"));
    }

    @Test
    public void whoMayNotTakeTheTransitionSeesNoScreen() throws Exception {
        var dave = Visitor.loggedIn(SANDBOX.url(), "dave");
        String form = FORM + "!default.jspa?id=" + issue + "&action="
                + transition("Finish").id();
        assertThat(dave.get(form).statusCode(), is(404));
    }

    private HttpResponse<String> post(String page, Map<String, String> fields) throws Exception {
        var form = new HashMap<>(fields);
        form.put("id", Long.toString(issue));
        form.put("action", Integer.toString(transition("Finish").id()));
        form.put("atl_token", carol.token());
        return carol.post(page, form);
    }

    private Transition transition(String name) {
        return world()
                .workflows()
                .available(world().users().byName("carol"), world().issues().byId(issue))
                .stream()
                .filter(known -> known.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private IssueDetails details() {
        return world().issues().details(world().issues().byId(issue));
    }

    private static World world() {
        return SANDBOX.sandbox().world();
    }
}
