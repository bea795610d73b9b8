package org.collabops.allocations.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.UserKey;
import org.collabops.allocations.AllocateByRule;
import org.collabops.outbox.Outbox;
import org.collabops.workflow.Transition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The post-function “Allocate assignee”. Inside the transition it leaves one order in the outbox and nothing else; it
 * never breaks a transition.
 *
 * <p>Its name is stored in customers' workflows: it never changes.
 */
@SuppressWarnings("rawtypes")
public final class AllocateAssigneeFunction extends AbstractJiraFunctionProvider {
    public static final String MODULE = "org.collabops.jira:collabops-allocations-allocate";

    private static final Logger LOG = LoggerFactory.getLogger(AllocateAssigneeFunction.class);

    private final Outbox outbox;

    public AllocateAssigneeFunction(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) {
        Issue issue = getIssue(transientVars);
        if (issue.getId() == null) {
            LOG.warn("“Allocate assignee” stands before “Creates the issue originally”: there is no issue yet");
            return;
        }
        try {
            outbox.place(
                    AllocateByRule.NAME,
                    new IssueId(issue.getId()),
                    Transition.statusId(transientVars),
                    Actor.function(MODULE, UserKey.orNull(getCallerKey(transientVars, args))),
                    AllocateArguments.order(AllocateArguments.of(args)));
        } catch (RuntimeException failure) {
            LOG.error("“Allocate assignee” on issue {} left no order", issue.getKey(), failure);
        }
    }
}
