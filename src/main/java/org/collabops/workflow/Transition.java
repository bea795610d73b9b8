package org.collabops.workflow;

import com.atlassian.jira.issue.Issue;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What functions need to know of the transition that they are part of. */
@SuppressWarnings("rawtypes")
public final class Transition {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(key|summary)}");

    private Transition() {}

    /** Where it leads; null when the workflow does not tell. */
    public static String statusId(Map transientVars) {
        if (!(transientVars.get("descriptor") instanceof WorkflowDescriptor workflow)
                || !(transientVars.get("actionId") instanceof Integer actionId)) {
            return null;
        }
        ActionDescriptor action = workflow.getAction(actionId);
        if (action == null || action.getUnconditionalResult() == null) {
            return null;
        }
        StepDescriptor step = workflow.getStep(action.getUnconditionalResult().getStep());
        return step == null ? null : (String) step.getMetaAttributes().get("jira.status.id");
    }

    /** The comment that was typed with it; empty when there is none. */
    public static String comment(Map transientVars) {
        return text(transientVars, "comment");
    }

    /** Replaces all placeholders in one pass, so that a summary that looks like a placeholder stays as it is. */
    public static String filled(String template, Issue issue) {
        return PLACEHOLDER
                .matcher(template)
                .replaceAll(match -> Matcher.quoteReplacement(
                        match.group(1).equals("key") ? issue.getKey() : String.valueOf(issue.getSummary())));
    }

    /** An argument of a function; empty when it is missing. */
    public static String text(Map args, String name) {
        return args.get(name) instanceof String value ? value : "";
    }
}
