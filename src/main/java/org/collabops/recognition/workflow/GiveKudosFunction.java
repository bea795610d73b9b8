package org.collabops.recognition.workflow;

import static org.collabops.workflow.Transition.text;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.UserKey;
import org.collabops.host.People;
import org.collabops.outbox.Outbox;
import org.collabops.recognition.GiveByRule;
import org.collabops.workflow.Transition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The post-function “Give kudos”. Inside the transition it leaves one order in the outbox and nothing else; it never
 * breaks a transition.
 *
 * <p>Its name is stored in customers' workflows: it never changes.
 */
@SuppressWarnings("rawtypes")
public final class GiveKudosFunction extends AbstractJiraFunctionProvider {
    public static final String MODULE = "org.collabops.jira:collabops-recognition-give";

    private static final Logger LOG = LoggerFactory.getLogger(GiveKudosFunction.class);

    private final Outbox outbox;
    private final People people;

    public GiveKudosFunction(Outbox outbox, People people) {
        this.outbox = outbox;
        this.people = people;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) {
        Issue issue = getIssue(transientVars);
        if (issue.getId() == null) {
            LOG.warn("“Give kudos” stands before “Creates the issue originally”: there is no issue yet");
            return;
        }
        try {
            outbox.place(
                    GiveByRule.NAME,
                    new IssueId(issue.getId()),
                    Transition.statusId(transientVars),
                    Actor.function(MODULE, UserKey.orNull(getCallerKey(transientVars, args))),
                    arguments(issue, GiveArguments.of(args)));
        } catch (RuntimeException failure) {
            LOG.error("“Give kudos” on issue {} left no order", issue.getKey(), failure);
        }
    }

    private Map<String, String> arguments(Issue issue, Map<String, String> args) {
        return GiveByRule.arguments(
                text(args, GiveByRule.RULE),
                recipient(issue, args),
                Transition.filled(text(args, GiveByRule.MESSAGE), issue),
                text(args, GiveByRule.VALUES));
    }

    /** As the issue is in the transition: nobody else may be thanked because it is assigned anew right after. */
    private String recipient(Issue issue, Map<String, String> args) {
        return switch (WhoRule.valueOf(text(args, GiveArguments.WHO))) {
            case ASSIGNEE -> key(issue.getAssignee());
            case REPORTER -> key(issue.getReporter());
            case USER -> people.named(text(args, GiveArguments.USER))
                    .map(person -> person.key().value())
                    .orElse("");
        };
    }

    private static String key(ApplicationUser user) {
        return user == null ? "" : user.getKey();
    }
}
