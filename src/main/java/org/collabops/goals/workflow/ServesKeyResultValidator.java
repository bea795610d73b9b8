package org.collabops.goals.workflow;

import static org.collabops.goals.workflow.ServesArguments.EXEMPT_SUB_TASKS;
import static org.collabops.goals.workflow.ServesArguments.EXEMPT_TYPES;
import static org.collabops.goals.workflow.ServesArguments.INHERITED;
import static org.collabops.goals.workflow.ServesArguments.REFUSE_UNKNOWN;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.workflow.WorkflowFunctionUtils;
import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.ProjectId;
import org.collabops.UserKey;
import org.collabops.goals.ServiceCheck;
import org.collabops.goals.ServiceCheck.Finding;
import org.collabops.host.Issues;
import org.collabops.host.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The validator “Issue serves an active key result”. What cannot be known passes, unless it is configured otherwise.
 *
 * <p>Its name is stored in customers' workflows: it never changes.
 */
@SuppressWarnings("rawtypes")
public final class ServesKeyResultValidator implements Validator {
    public static final String MODULE = "org.collabops.jira:collabops-goals-serves-validator";

    private static final Logger LOG = LoggerFactory.getLogger(ServesKeyResultValidator.class);

    private final ServiceCheck check;
    private final Issues issues;
    private final Words words;

    public ServesKeyResultValidator(ServiceCheck check, Issues issues, Words words) {
        this.check = check;
        this.issues = issues;
        this.words = words;
    }

    @Override
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        if (!(transientVars.get("issue") instanceof Issue issue)) {
            return;
        }
        Map<String, String> arguments = ServesArguments.of(args);
        if (isExempt(issue, arguments)) {
            return;
        }
        Actor function =
                Actor.function(MODULE, UserKey.orNull(WorkflowFunctionUtils.getCallerKey(transientVars, args)));
        Optional<String> refusal = refusal(finding(function, issue, isSet(arguments, INHERITED)), arguments);
        if (refusal.isPresent()) {
            throw new InvalidInputException(words.say(refusal.get()));
        }
    }

    private static boolean isExempt(Issue issue, Map<String, String> arguments) {
        if (isSet(arguments, EXEMPT_SUB_TASKS) && issue.getParentId() != null) {
            return true;
        }
        List<String> exempt = ServesArguments.types(arguments.get(EXEMPT_TYPES));
        IssueType type = exempt.isEmpty() ? null : issue.getIssueType();
        return type != null
                && exempt.stream().anyMatch(one -> one.equals(type.getId()) || one.equalsIgnoreCase(type.getName()));
    }

    /** Empty when something went wrong while finding out. */
    private Optional<Finding> finding(Actor function, Issue issue, boolean inheritedCounts) {
        try {
            if (issue.getId() != null) {
                return issues.find(new IssueId(issue.getId()))
                        .map(found -> check.of(function, found, inheritedCounts))
                        .or(() -> Optional.of(Finding.NOT_CREATED));
            }
            Long parent = issue.getParentId();
            return Optional.of(check.ofNew(
                    function,
                    new ProjectId(issue.getProjectId()),
                    parent == null ? null : issues.find(new IssueId(parent)).orElse(null),
                    inheritedCounts));
        } catch (RuntimeException failure) {
            LOG.error("Whether issue {} serves a key result could not be found out", issue.getKey(), failure);
            return Optional.empty();
        }
    }

    /** The key of the sentence that says what is missing and where to mend it. */
    private static Optional<String> refusal(Optional<Finding> finding, Map<String, String> arguments) {
        boolean unknown = isSet(arguments, REFUSE_UNKNOWN);
        if (finding.isEmpty()) {
            return unknown ? Optional.of("collabops.goals.serves.failed") : Optional.empty();
        }
        return switch (finding.get()) {
            case SERVES, OFF -> Optional.empty();
            case SERVES_NOTHING -> Optional.of(
                    isSet(arguments, INHERITED)
                            ? "collabops.goals.serves.missing"
                            : "collabops.goals.serves.missing.direct");
            case NO_ACTIVE_CYCLE -> unknown ? Optional.of("collabops.goals.serves.no-cycle") : Optional.empty();
            case NOT_CREATED -> unknown ? Optional.of("collabops.goals.serves.not-created") : Optional.empty();
        };
    }

    private static boolean isSet(Map<String, String> arguments, String name) {
        return Boolean.parseBoolean(arguments.get(name));
    }
}
