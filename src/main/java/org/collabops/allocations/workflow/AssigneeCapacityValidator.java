package org.collabops.allocations.workflow;

import static org.collabops.allocations.workflow.CapacityArguments.EXEMPT_SUB_TASKS;
import static org.collabops.allocations.workflow.CapacityArguments.EXEMPT_TYPES;
import static org.collabops.allocations.workflow.CapacityArguments.REFUSE_UNKNOWN;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.ProjectId;
import org.collabops.Text;
import org.collabops.UserKey;
import org.collabops.allocations.CapacityCheck;
import org.collabops.allocations.CapacityCheck.Result;
import org.collabops.host.Words;
import org.collabops.host.jira.JiraAssignments;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The validator “Assignee has capacity until the due date”. What cannot be known passes, unless it is configured
 * otherwise.
 *
 * <p>Its name is stored in customers' workflows: it never changes.
 */
@SuppressWarnings("rawtypes")
public final class AssigneeCapacityValidator implements Validator {
    public static final String MODULE = "org.collabops.jira:collabops-allocations-capacity-validator";

    private static final Logger LOG = LoggerFactory.getLogger(AssigneeCapacityValidator.class);
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private final CapacityCheck check;
    private final Words words;

    public AssigneeCapacityValidator(CapacityCheck check, Words words) {
        this.check = check;
        this.words = words;
    }

    @Override
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        if (!(transientVars.get("issue") instanceof Issue issue)) {
            return;
        }
        Map<String, String> arguments = CapacityArguments.of(args);
        if (isExempt(issue, arguments)) {
            return;
        }
        Actor function =
                Actor.function(MODULE, UserKey.orNull(WorkflowFunctionUtils.getCallerKey(transientVars, args)));
        Optional<Text> refusal = refusal(issue, result(function, issue), isSet(arguments, REFUSE_UNKNOWN));
        if (refusal.isPresent()) {
            throw new InvalidInputException(words.say(refusal.get()));
        }
    }

    private static boolean isExempt(Issue issue, Map<String, String> arguments) {
        if (isSet(arguments, EXEMPT_SUB_TASKS) && issue.getParentId() != null) {
            return true;
        }
        List<String> exempt = CapacityArguments.types(arguments.get(EXEMPT_TYPES));
        IssueType type = exempt.isEmpty() ? null : issue.getIssueType();
        return type != null
                && exempt.stream().anyMatch(one -> one.equals(type.getId()) || one.equalsIgnoreCase(type.getName()));
    }

    /** Empty when something went wrong while finding out. */
    private Optional<Result> result(Actor function, Issue issue) {
        try {
            return Optional.of(check.of(
                    function,
                    new ProjectId(issue.getProjectId()),
                    issue.getId() == null ? null : new IssueId(issue.getId()),
                    JiraAssignments.translated(issue)));
        } catch (RuntimeException failure) {
            LOG.error("Whether the assignee of {} has capacity could not be found out", issue.getKey(), failure);
            return Optional.empty();
        }
    }

    /** The sentence that says what is missing and where to mend it. */
    private static Optional<Text> refusal(Issue issue, Optional<Result> result, boolean refusesUnknown) {
        if (result.isEmpty()) {
            return unknown(refusesUnknown, "collabops.allocations.capacity.failed");
        }
        return switch (result.get().finding()) {
            case ENOUGH, OFF -> Optional.empty();
            case TOO_LITTLE -> Optional.of(tooLittle(issue, result.get().overBy()));
            case NOBODYS -> unknown(refusesUnknown, "collabops.allocations.capacity.nobodys");
            case NOT_DUE -> unknown(refusesUnknown, "collabops.allocations.capacity.not-due");
            case UNKNOWN -> unknown(refusesUnknown, "collabops.allocations.capacity.unknown");
        };
    }

    private static Text tooLittle(Issue issue, Long overBy) {
        String name = issue.getAssignee().getDisplayName();
        String due = JiraAssignments.translated(issue).due().toString();
        return overBy == null
                ? Text.of("collabops.allocations.capacity.missing", name, due)
                : Text.of(
                        "collabops.allocations.capacity.missing.hours",
                        name,
                        due,
                        BigDecimal.valueOf(overBy)
                                .divide(MINUTES, 1, RoundingMode.UP)
                                .stripTrailingZeros()
                                .toPlainString());
    }

    private static Optional<Text> unknown(boolean refused, String key) {
        return refused ? Optional.of(Text.of(key)) : Optional.empty();
    }

    private static boolean isSet(Map<String, String> arguments, String name) {
        return Boolean.parseBoolean(arguments.get(name));
    }
}
