package org.collabops.sandbox.world;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.InvalidActionException;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.collabops.sandbox.db.Database;

/** The workflows of the site, run by the real OSWorkflow from XML that the database keeps. */
public final class Workflows {
    private static final String ILLEGAL = "It seems that you have tried to perform an illegal workflow operation.";

    private final Database database;
    private final StoredWorkflows stored;
    private final IssueStore issues;
    private final IssueWriter writer;
    private final FieldInput input;
    private final Permissions permissions;
    private final JiraFunctions jiraFunctions;
    private final WorkflowPages pages;
    private volatile WorkflowClasses appClasses;

    Workflows(
            Database database,
            StoredWorkflows stored,
            IssueStore issues,
            IssueWriter writer,
            FieldInput input,
            Permissions permissions,
            JiraFunctions jiraFunctions,
            WorkflowPages pages) {
        this.database = database;
        this.stored = stored;
        this.issues = issues;
        this.writer = writer;
        this.input = input;
        this.permissions = permissions;
        this.jiraFunctions = jiraFunctions;
        this.pages = pages;
    }

    void classesBy(WorkflowClasses classes) {
        appClasses = classes;
    }

    /** In the order of the workflow; none without the permission to transition. */
    public List<Transition> available(ApplicationUser user, Issue issue) {
        if (!permissions.has(ProjectPermissions.TRANSITION_ISSUES, issue, user)) {
            return List.of();
        }
        LiveIssue current = issues.byId(issue.getId());
        WorkflowDescriptor workflow = stored.named(current.project().workflowName());
        return Arrays.stream(run(workflow, user, current, Map.of()).availableActions())
                .mapToObj(workflow::getAction)
                .map(action -> new Transition(action.getId(), action.getName(), pages.target(workflow, action)))
                .toList();
    }

    /** Fields as in {@link Issues#edit}, and {@code comment}. All or nothing. */
    public void transition(ApplicationUser user, Issue issue, int actionId, Map<String, String> fields) {
        if (!permissions.has(ProjectPermissions.TRANSITION_ISSUES, issue, user)) {
            throw new WorkflowRefusal(List.of(ILLEGAL), null);
        }
        database.inJiraTransaction(() -> {
            issues.lock(issue.getId());
            LiveIssue original = issues.byId(issue.getId());
            LiveIssue current = issues.byId(issue.getId());
            Map<String, String> edits = new HashMap<>(fields);
            Map<String, String> inputs = new HashMap<>();
            if (edits.containsKey("comment")) {
                inputs.put("comment", edits.remove("comment"));
            }
            input.apply(edits, current);
            WorkflowRun run = run(stored.named(current.project().workflowName()), user, current, Map.of());
            refusing(() -> run.act(actionId, inputs, original));
            return current;
        });
    }

    /** Outside any transaction, as in Jira: what a function does before a later one fails, stays. */
    void create(ApplicationUser creator, LiveIssue draft, Map<IssueList, List<String>> lists) {
        WorkflowDescriptor workflow = stored.named(draft.project().workflowName());
        refusing(run(workflow, creator, draft, lists)::initialise);
    }

    private WorkflowRun run(
            WorkflowDescriptor workflow, ApplicationUser user, LiveIssue issue, Map<IssueList, List<String>> lists) {
        return new WorkflowRun(
                workflow,
                user,
                issue,
                this::instance,
                (draft, creator) -> database.inJiraTransaction(() -> {
                    writer.insert(draft, lists, creator);
                    return draft;
                }));
    }

    private Object instance(String className) {
        Object own = jiraFunctions.named(className);
        return own != null
                ? own
                : Objects.requireNonNull(appClasses, "Nobody makes workflow classes")
                        .create(className);
    }

    private static void refusing(Step step) {
        try {
            step.run();
        } catch (InvalidInputException invalid) {
            throw new WorkflowRefusal(messages(invalid), invalid);
        } catch (InvalidActionException unavailable) {
            throw new WorkflowRefusal(List.of(ILLEGAL), unavailable);
        } catch (WorkflowException | RuntimeException failure) {
            throw new WorkflowRefusal(List.of(String.valueOf(failure.getMessage())), failure);
        }
    }

    private static List<String> messages(InvalidInputException invalid) {
        List<String> messages = new ArrayList<>();
        for (Object message : invalid.getGenericErrors()) {
            messages.add(message.toString());
        }
        for (Object message : invalid.getErrors().values()) {
            messages.add(message.toString());
        }
        return messages;
    }

    public WorkflowPage page(Project project) {
        String name = ((StoredProject) project).workflowName();
        return pages.of(name, stored.named(name));
    }

    /** Puts the function first, where Jira puts a new one; on a create transition that is before the issue exists. */
    public void addFunction(String workflowName, int actionId, String className, Map<String, ?> args) {
        changeFunctions(workflowName, actionId, functions -> functions.add(0, Descriptors.function(className, args)));
    }

    public void editFunction(String workflowName, int actionId, int position, Map<String, ?> args) {
        changeFunctions(workflowName, actionId, functions -> {
            Map<String, String> before = Descriptors.args(functions.get(position - 1));
            Map<String, Object> after = new HashMap<>(before);
            after.putAll(args);
            functions.set(position - 1, Descriptors.function(before.get("class.name"), after));
        });
    }

    public void removeFunction(String workflowName, int actionId, int position) {
        changeFunctions(workflowName, actionId, functions -> functions.remove(position - 1));
    }

    public void moveFunction(String workflowName, int actionId, int from, int to) {
        changeFunctions(workflowName, actionId, functions -> functions.add(to - 1, functions.remove(from - 1)));
    }

    private void changeFunctions(String workflowName, int actionId, Consumer<List<FunctionDescriptor>> change) {
        stored.change(workflowName, workflow -> {
            ActionDescriptor action = Descriptors.action(workflow, actionId);
            if (action == null) {
                throw new IllegalArgumentException("No transition " + actionId + " in " + workflowName);
            }
            change.accept(Descriptors.functions(action));
        });
    }

    StoredWorkflows stored() {
        return stored;
    }

    private interface Step {
        void run() throws WorkflowException;
    }
}
