package org.collabops.goals.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.UserKey;
import org.collabops.goals.AlignByRule;
import org.collabops.outbox.Outbox;
import org.collabops.workflow.Transition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The post-function “Align issue”. Inside the transition it leaves one order in the outbox and nothing else; it never
 * breaks a transition.
 *
 * <p>Its name is stored in customers' workflows: it never changes.
 */
@SuppressWarnings("rawtypes")
public final class AlignIssueFunction extends AbstractJiraFunctionProvider {
    public static final String MODULE = "org.collabops.jira:collabops-goals-align";

    private static final Logger LOG = LoggerFactory.getLogger(AlignIssueFunction.class);

    private final Outbox outbox;

    public AlignIssueFunction(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) {
        Issue issue = getIssue(transientVars);
        if (issue.getId() == null) {
            LOG.warn("“Align issue” stands before “Creates the issue originally”: there is no issue yet");
            return;
        }
        try {
            outbox.place(
                    AlignByRule.NAME,
                    new IssueId(issue.getId()),
                    Transition.statusId(transientVars),
                    Actor.function(MODULE, UserKey.orNull(getCallerKey(transientVars, args))),
                    AlignByRule.arguments(Transition.text(args, AlignByRule.KEY_RESULT)));
        } catch (RuntimeException failure) {
            LOG.error("“Align issue” on issue {} left no order", issue.getKey(), failure);
        }
    }
}
