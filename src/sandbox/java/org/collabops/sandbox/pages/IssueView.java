package org.collabops.sandbox.pages;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.collabops.sandbox.world.ConstantKind;
import org.collabops.sandbox.world.IssueDetails;
import org.collabops.sandbox.world.Transition;
import org.collabops.sandbox.world.World;

/** One issue as one user sees it: what the templates of the issue page read. */
final class IssueView {

    private static final int TRANSITION_BUTTONS = 3;
    private static final List<String> OPERATIONS = List.of(
            "operations-top-level",
            "operations-work",
            "operations-attachments",
            "operations-subtasks",
            "operations-operations",
            "operations-delete");

    private final Exchange exchange;
    private final MutableIssue issue;
    private final IssueDetails details;

    private IssueView(Exchange exchange, MutableIssue issue) {
        this.exchange = exchange;
        this.issue = issue;
        details = exchange.world().issues().details(issue, exchange.user());
    }

    /** Refuses an issue that the user may not see exactly like one that is not there. */
    static IssueView of(Exchange exchange, MutableIssue issue) {
        if (issue == null
                || !exchange.world().permissions().has(ProjectPermissions.BROWSE_PROJECTS, issue, exchange.user())) {
            throw Refusal.notFound();
        }
        return new IssueView(exchange, issue);
    }

    MutableIssue issue() {
        return issue;
    }

    IssueDetails details() {
        return details;
    }

    boolean may(ProjectPermissionKey permission) {
        return exchange.world().permissions().has(permission, issue, exchange.user());
    }

    /** What the app's panels, links and conditions find. */
    Map<String, Object> appContext() {
        var context = new HashMap<String, Object>();
        context.put("issue", issue);
        context.put("project", issue.getProjectObject());
        if (exchange.user() != null) {
            context.put("user", exchange.user());
        }
        return context;
    }

    Map<String, Object> model() {
        World world = exchange.world();
        var model = new HashMap<String, Object>();
        model.put("issue", issue);
        model.put("project", issue.getProjectObject());
        model.put("details", details);
        model.put("mayEdit", may(ProjectPermissions.EDIT_ISSUES));
        model.put("mayAssign", may(ProjectPermissions.ASSIGN_ISSUES));
        model.put("priorities", world.constants().all(ConstantKind.PRIORITY));
        model.put("linkGroups", linkGroups());
        List<Transition> transitions = world.workflows().available(exchange.user(), issue);
        int buttons = Math.min(TRANSITION_BUTTONS, transitions.size());
        model.put("transitions", transitions.subList(0, buttons));
        model.put("moreTransitions", transitions.subList(buttons, transitions.size()));
        model.put("operations", operations());
        model.put("operationSections", LinkGroup.in("opsbar-operations", exchange, appContext()));
        model.put("tools", Link.in("jira.issue.tools", exchange, appContext()));
        return model;
    }

    private List<Link> operations() {
        return OPERATIONS.stream()
                .flatMap(section -> Link.in(section, exchange, appContext()).stream())
                .toList();
    }

    private Map<String, List<MutableIssue>> linkGroups() {
        return details.links().stream()
                .filter(link -> exchange.world()
                        .permissions()
                        .has(ProjectPermissions.BROWSE_PROJECTS, link.issue(), exchange.user()))
                .collect(Collectors.groupingBy(
                        IssueDetails.Link::description,
                        LinkedHashMap::new,
                        Collectors.mapping(IssueDetails.Link::issue, Collectors.toList())));
    }
}
