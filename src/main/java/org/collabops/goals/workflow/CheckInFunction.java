package org.collabops.goals.workflow;

import static org.collabops.workflow.Transition.text;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.workflow.function.issue.AbstractJiraFunctionProvider;
import com.opensymphony.module.propertyset.PropertySet;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.UserKey;
import org.collabops.goals.CheckInByRule;
import org.collabops.outbox.Outbox;
import org.collabops.workflow.Transition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The post-function “Check in a key result”. Inside the transition it leaves one order in the outbox and nothing else;
 * it never breaks a transition.
 *
 * <p>Its name is stored in customers' workflows: it never changes.
 */
@SuppressWarnings("rawtypes")
public final class CheckInFunction extends AbstractJiraFunctionProvider {
    public static final String MODULE = "org.collabops.jira:collabops-goals-check-in";

    private static final Logger LOG = LoggerFactory.getLogger(CheckInFunction.class);

    /** Stands alone: no part of a word, an issue key, a date, a time or a number with separators. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\w.,/:-])-?[0-9]{1,15}(\\.[0-9]{1,6})?(?![.,/:-]?\\w)");

    private final Outbox outbox;

    public CheckInFunction(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) {
        Issue issue = getIssue(transientVars);
        if (issue.getId() == null) {
            LOG.warn("“Check in a key result” stands before “Creates the issue originally”: there is no issue yet");
            return;
        }
        try {
            outbox.place(
                    CheckInByRule.NAME,
                    new IssueId(issue.getId()),
                    Transition.statusId(transientVars),
                    Actor.function(MODULE, UserKey.orNull(getCallerKey(transientVars, args))),
                    arguments(issue, transientVars, args));
        } catch (RuntimeException failure) {
            LOG.error("“Check in a key result” on issue {} left no order", issue.getKey(), failure);
        }
    }

    private static Map<String, String> arguments(Issue issue, Map transientVars, Map args) {
        ValueRule rule = ValueRule.of(text(args, CheckInArguments.VALUE_RULE));
        return CheckInByRule.arguments(
                text(args, CheckInByRule.KEY_RESULT),
                rule == ValueRule.COMMENT ? number(Transition.comment(transientVars)) : text(args, CheckInByRule.VALUE),
                rule == ValueRule.ADD,
                text(args, CheckInByRule.CONFIDENCE),
                Transition.filled(text(args, CheckInByRule.NOTE), issue));
    }

    /** The first number in a text; empty when there is none. */
    static String number(String comment) {
        Matcher found = NUMBER.matcher(comment);
        return found.find() ? found.group() : "";
    }
}
