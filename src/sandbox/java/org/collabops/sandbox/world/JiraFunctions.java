package org.collabops.sandbox.world;

import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.WorkflowContext;
import java.util.List;
import java.util.Map;

/** Jira's own post-functions, under the class names that its workflows carry; each does what its line on the workflow page says. */
final class JiraFunctions {
    static final String CREATE_ISSUE = "com.atlassian.jira.workflow.function.issue.IssueCreateFunction";
    static final String UPDATE_STATUS = "com.atlassian.jira.workflow.function.issue.UpdateIssueStatusFunction";
    static final String UPDATE_FIELD = "com.atlassian.jira.workflow.function.issue.UpdateIssueFieldFunction";
    static final String CREATE_COMMENT = "com.atlassian.jira.workflow.function.misc.CreateCommentFunction";
    static final String CHANGE_HISTORY = "com.atlassian.jira.workflow.function.issue.GenerateChangeHistoryFunction";
    static final String INDEX = "com.atlassian.jira.workflow.function.issue.IssueReindexFunction";
    static final String FIRE_EVENT = "com.atlassian.jira.workflow.function.event.FireIssueEventFunction";

    static final String EVENT_TYPE = "eventTypeId";
    /** The ids of Jira's events “issue created” and “generic event”. */
    static final long ISSUE_CREATED = 1;

    static final long GENERIC_EVENT = 13;

    static final List<String> ON_CREATE = List.of(CREATE_ISSUE, INDEX, FIRE_EVENT);
    static final List<String> ON_TRANSITION = List.of(UPDATE_STATUS, CREATE_COMMENT, CHANGE_HISTORY, INDEX, FIRE_EVENT);

    private final IssueWriter writer;
    private final Users users;
    private volatile WorkflowEvents events = (type, issue, caller) -> {};

    JiraFunctions(IssueWriter writer, Users users) {
        this.writer = writer;
        this.users = users;
    }

    void eventsBy(WorkflowEvents told) {
        events = told;
    }

    /** Null if it is not one of Jira's. */
    FunctionProvider named(String className) {
        return switch (className) {
            case CREATE_ISSUE -> (variables, args, properties) -> createIssue(variables);
            case UPDATE_STATUS -> (variables, args, properties) ->
                    issue(variables).set(IssueField.STATUS, run(variables).currentStatusId());
            case UPDATE_FIELD -> (variables, args, properties) -> issue(variables)
                    .set(IssueField.withId((String) args.get("field.name")), (String) args.get("field.value"));
            case CREATE_COMMENT -> (variables, args, properties) -> comment(variables);
            case CHANGE_HISTORY -> (variables, args, properties) -> writer.save(issue(variables), caller(variables));
            case INDEX -> (variables, args, properties) -> {};
            case FIRE_EVENT -> (variables, args, properties) -> fireEvent(variables, args);
            default -> null;
        };
    }

    private void createIssue(Map<?, ?> variables) {
        LiveIssue issue = issue(variables);
        issue.set(IssueField.STATUS, run(variables).currentStatusId());
        run(variables).create(issue, caller(variables));
    }

    private void comment(Map<?, ?> variables) {
        Object text = variables.get("comment");
        if (text != null && !text.toString().isBlank()) {
            writer.comment(issue(variables).getId(), caller(variables), text.toString());
        }
    }

    private void fireEvent(Map<?, ?> variables, Map<?, ?> args) {
        if (args.get(EVENT_TYPE) != null) {
            events.fired(Long.parseLong(args.get(EVENT_TYPE).toString()), issue(variables), caller(variables));
        }
    }

    private static LiveIssue issue(Map<?, ?> variables) {
        return (LiveIssue) variables.get("issue");
    }

    private static WorkflowRun run(Map<?, ?> variables) {
        return ((RunStore) variables.get("store")).run();
    }

    private ApplicationUser caller(Map<?, ?> variables) {
        return users.byKey(((WorkflowContext) variables.get("context")).getCaller());
    }
}
