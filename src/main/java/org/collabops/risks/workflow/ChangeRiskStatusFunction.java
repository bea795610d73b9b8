package org.collabops.risks.workflow;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.UserKey;
import org.collabops.outbox.Outbox;
import org.collabops.risks.ChangeStatusByRule;
import org.collabops.workflow.Transition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The post-function “Change status of linked risks”. Inside the transition it leaves one order in the outbox and nothing
 * else; it never breaks a transition.
 *
 * <p>Its name is stored in customers' workflows: it never changes.
 */
@SuppressWarnings("rawtypes")
public final class ChangeRiskStatusFunction extends AbstractJiraFunctionProvider {
    public static final String MODULE = "org.collabops.jira:collabops-risks-change-status";

    private static final Logger LOG = LoggerFactory.getLogger(ChangeRiskStatusFunction.class);

    private final Outbox outbox;

    public ChangeRiskStatusFunction(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) {
        Issue issue = getIssue(transientVars);
        if (issue.getId() == null) {
            LOG.warn("“Change status of linked risks” stands before “Creates the issue originally”: no risks yet");
            return;
        }
        try {
            outbox.place(
                    ChangeStatusByRule.NAME,
                    new IssueId(issue.getId()),
                    Transition.statusId(transientVars),
                    Actor.function(MODULE, UserKey.orNull(getCallerKey(transientVars, args))),
                    ChangeStatusArguments.of(args).stored());
        } catch (RuntimeException failure) {
            LOG.error("“Change status of linked risks” on issue {} left no order", issue.getKey(), failure);
        }
    }
}
