package org.collabops.allocations.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.UserKey;
import org.collabops.allocations.ReleaseByRule;
import org.collabops.outbox.Outbox;
import org.collabops.workflow.Transition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The post-function “Release allocation”. Inside the transition it leaves one order in the outbox and nothing else; it
 * never breaks a transition.
 *
 * <p>Its name is stored in customers' workflows: it never changes.
 */
@SuppressWarnings("rawtypes")
public final class ReleaseAllocationFunction extends AbstractJiraFunctionProvider {
    public static final String MODULE = "org.collabops.jira:collabops-allocations-release";

    private static final Logger LOG = LoggerFactory.getLogger(ReleaseAllocationFunction.class);

    private final Outbox outbox;

    public ReleaseAllocationFunction(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) {
        Issue issue = getIssue(transientVars);
        if (issue.getId() == null) {
            return;
        }
        try {
            outbox.place(
                    ReleaseByRule.NAME,
                    new IssueId(issue.getId()),
                    Transition.statusId(transientVars),
                    Actor.function(MODULE, UserKey.orNull(getCallerKey(transientVars, args))),
                    ReleaseAllocationFunctionFactory.arguments(args));
        } catch (RuntimeException failure) {
            LOG.error("“Release allocation” on issue {} left no order", issue.getKey(), failure);
        }
    }
}
