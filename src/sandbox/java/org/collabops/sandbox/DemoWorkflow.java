package org.collabops.sandbox;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;
import java.util.stream.Stream;
import org.collabops.sandbox.world.Transition;
import org.collabops.sandbox.world.TransitionPart;
import org.collabops.sandbox.world.WorkflowPage;
import org.collabops.sandbox.world.WorkflowPage.TransitionRow;
import org.collabops.sandbox.world.World;

/** The one workflow of the demo's projects: its transitions by the name that people read. */
final class DemoWorkflow {
    private static final String ANY_PROJECT = "SHIP";

    private final World world;

    DemoWorkflow(World world) {
        this.world = world;
    }

    /** A post-function comes to stand first, anything else last. */
    void add(TransitionPart kind, String transition, String className, Map<String, String> arguments) {
        WorkflowPage page = world.workflows().page(world.projects().byKey(ANY_PROJECT));
        TransitionRow row = page.steps().stream()
                .flatMap(step -> step.transitions().stream())
                .filter(each -> each.name().equals(transition))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No transition " + transition));
        world.workflows().editor(page.workflowName(), row.id()).add(kind, className, arguments);
    }

    /** @param fields what is entered on the screen of the transition, and {@code comment} */
    void take(ApplicationUser user, String issueKey, String transition, Map<String, String> fields) {
        Issue issue = world.issues().byKey(issueKey);
        int id = offered(user, issue)
                .filter(each -> each.name().equals(transition))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(transition + " is not offered on " + issueKey))
                .id();
        world.workflows().transition(user, issue, id, fields);
    }

    private Stream<Transition> offered(ApplicationUser user, Issue issue) {
        return world.workflows().available(user, issue).stream();
    }
}
