package org.collabops.sandbox.world;

import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.WorkflowContext;
import java.util.List;
import java.util.Map;
import org.collabops.sandbox.world.IssueDetails.ChangedField;

/** Jira's own post-functions, under the class names that its workflows carry; each does what its line on the workflow page says. */
final class JiraFunctions {
    static final String CREATE_ISSUE = "com.atlassian.jira.workflow.function.issue.IssueCreateFunction";
    static final String UPDATE_STATUS = "com.atlassian.jira.workflow.function.issue.UpdateIssueStatusFunction";
    static final String UPDATE_FIELD = "com.atlassian.jira.workflow.function.issue.UpdateIssueFieldFunction";
    static final String CREATE_COMMENT = "com.atlassian.jira.workflow.function.misc.CreateCommentFunction";
    static final String CHANGE_HISTORY = "com.atlassian.jira.workflow.function.issue.GenerateChangeHistoryFunction";
    static final String INDEX = "com.atlassian.jira.workflow.function.issue.IssueReindexFunction";
    static final String FIRE_EVENT = "com.atlassian.jira.workflow.function.event.FireIssueEventFunction";

    static final List<String> ON_CREATE = List.of(CREATE_ISSUE, INDEX, FIRE_EVENT);
    static final List<String> ON_TRANSITION = List.of(UPDATE_STATUS, CREATE_COMMENT, CHANGE_HISTORY, INDEX, FIRE_EVENT);

    /** The argument that names the event of {@link #FIRE_EVENT}, as in any workflow that Jira exports. */
    static final String EVENT_TYPE = "eventTypeId";

    private static final String COMMENT = "commentValue";
    private static final String CHANGES = "changeItems";

    private final IssueWriter writer;
    private final Users users;
    private final IssueComments comments;
    private final IssueEvents events;

    JiraFunctions(IssueWriter writer, Users users, IssueComments comments, IssueEvents events) {
        this.writer = writer;
        this.users = users;
        this.comments = comments;
        this.events = events;
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
            case CHANGE_HISTORY -> (variables, args, properties) -> saveChanges(variables);
            case FIRE_EVENT -> (variables, args, properties) -> fire(variables, (String) args.get(EVENT_TYPE));
            case INDEX -> (variables, args, properties) -> {};
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
            put(
                    variables,
                    COMMENT,
                    comments.add(issue(variables), caller(variables), text.toString(), Audience.everyone()));
        }
    }

    private void saveChanges(Map<?, ?> variables) {
        put(variables, CHANGES, writer.save(issue(variables), run(variables).lists(), caller(variables)));
    }

    @SuppressWarnings("unchecked")
    private void fire(Map<?, ?> variables, String eventType) {
        events.happened(
                eventType == null ? EventType.ISSUE_GENERICEVENT_ID : Long.valueOf(eventType),
                issue(variables),
                caller(variables),
                variables.containsKey(CHANGES) ? (List<ChangedField>) variables.get(CHANGES) : List.of(),
                (Comment) variables.get(COMMENT),
                null);
    }

    /** Where the functions after it find what this one made. */
    @SuppressWarnings("unchecked")
    private static void put(Map<?, ?> variables, String name, Object value) {
        ((Map<Object, Object>) variables).put(name, value);
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
