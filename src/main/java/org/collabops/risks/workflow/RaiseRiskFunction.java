package org.collabops.risks.workflow;

import static org.collabops.workflow.Transition.filled;
import static org.collabops.workflow.Transition.statusId;
import static org.collabops.workflow.Transition.text;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.UserKey;
import org.collabops.outbox.Outbox;
import org.collabops.risks.RaiseByRule;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The post-function “Raise a risk”. Inside the transition it leaves one order in the outbox and nothing else; it never
 * breaks a transition.
 *
 * <p>Its name is stored in customers' workflows: it never changes.
 */
@SuppressWarnings("rawtypes")
public final class RaiseRiskFunction extends AbstractJiraFunctionProvider {
    public static final String MODULE = "org.collabops.jira:collabops-risks-raise";
    public static final String OWNER_RULE = "ownerRule";

    private static final Logger LOG = LoggerFactory.getLogger(RaiseRiskFunction.class);

    private final Outbox outbox;

    public RaiseRiskFunction(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) {
        Issue issue = getIssue(transientVars);
        if (issue.getId() == null) {
            LOG.warn("“Raise a risk” stands before “Creates the issue originally”: there is no issue yet");
            return;
        }
        try {
            outbox.place(
                    RaiseByRule.NAME,
                    new IssueId(issue.getId()),
                    statusId(transientVars),
                    Actor.function(MODULE, UserKey.orNull(getCallerKey(transientVars, args))),
                    arguments(issue, args));
        } catch (RuntimeException failure) {
            LOG.error("“Raise a risk” on issue {} left no order", issue.getKey(), failure);
        }
    }

    private static Map<String, String> arguments(Issue issue, Map args) {
        return RaiseByRule.arguments(
                filled(text(args, RaiseByRule.TITLE), issue),
                text(args, RaiseByRule.CATEGORY),
                text(args, RaiseByRule.LIKELIHOOD),
                text(args, RaiseByRule.IMPACT),
                owner(text(args, OWNER_RULE), issue),
                text(args, RaiseByRule.RULE_ID));
    }

    /** The project lead stands in where the rule finds nobody. */
    private static UserKey owner(String rule, Issue issue) {
        ApplicationUser found =
                switch (OwnerRule.of(rule)) {
                    case ASSIGNEE -> issue.getAssignee();
                    case REPORTER -> issue.getReporter();
                    case LEAD -> null;
                };
        ApplicationUser owner = found == null ? issue.getProjectObject().getProjectLead() : found;
        return owner == null ? null : new UserKey(owner.getKey());
    }
}
