package org.collabops.sandbox.world;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.opensymphony.workflow.InvalidActionException;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.collabops.sandbox.db.Database;
import org.collabops.sandbox.db.DatabaseFailure;

/** The workflows of the site, run by the real OSWorkflow from XML that the database keeps. */
public final class Workflows {
    private static final String ILLEGAL = "It seems that you have tried to perform an illegal workflow operation.";

    private final Database database;
    private final StoredWorkflows stored;
    private final IssueStore issues;
    private final IssueWriter writer;
    private final FieldInput input;
    private final Permissions permissions;
    private final Projects projects;
    private final JiraFunctions jiraFunctions;
    private final WorkflowPages pages;
    private final FieldScreens screens;
    private final OfferedFields offered;
    private volatile WorkflowClasses appClasses;

    Workflows(
            Database database,
            StoredWorkflows stored,
            IssueStore issues,
            IssueWriter writer,
            FieldInput input,
            Permissions permissions,
            Projects projects,
            JiraFunctions jiraFunctions,
            WorkflowPages pages,
            FieldScreens screens,
            OfferedFields offered) {
        this.database = database;
        this.stored = stored;
        this.issues = issues;
        this.writer = writer;
        this.input = input;
        this.permissions = permissions;
        this.projects = projects;
        this.jiraFunctions = jiraFunctions;
        this.pages = pages;
        this.screens = screens;
        this.offered = offered;
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
                .map(action -> new Transition(
                        action.getId(), action.getName(), pages.target(workflow, action), screen(action)))
                .toList();
    }

    /** Fields as in {@link Issues#edit}, and {@code comment}. All or nothing. */
    public void transition(ApplicationUser user, Issue issue, int actionId, Map<String, String> fields) {
        if (!permissions.has(ProjectPermissions.TRANSITION_ISSUES, issue, user)) {
            throw new WorkflowRefusal(ILLEGAL, null);
        }
        inTransaction(() -> {
            issues.lock(issue.getId());
            LiveIssue original = issues.byId(issue.getId());
            LiveIssue current = issues.byId(issue.getId());
            Map<String, String> edits = new HashMap<>(fields);
            Map<String, String> inputs = new HashMap<>();
            if (edits.containsKey(OfferedFields.COMMENT)) {
                inputs.put(OfferedFields.COMMENT, edits.remove(OfferedFields.COMMENT));
            }
            WorkflowDescriptor workflow = stored.named(current.project().workflowName());
            demandOffered(
                    edits,
                    !inputs.getOrDefault(OfferedFields.COMMENT, "").isBlank(),
                    workflow.getAction(actionId),
                    current,
                    user);
            input.apply(edits, current);
            WorkflowRun run = run(workflow, user, current, IssueList.read(edits));
            refusing(() -> run.act(actionId, inputs, original));
            return current;
        });
    }

    /** Only what stands on the screen may be set; a resolution that is asked for may not be left empty. */
    private void demandOffered(
            Map<String, String> edits,
            boolean comments,
            ActionDescriptor action,
            LiveIssue issue,
            ApplicationUser user) {
        List<String> fields = action == null ? List.of() : offered.forTransition(screen(action), issue, user);
        Map<String, String> errors = new HashMap<>();
        if (comments && !permissions.has(ProjectPermissions.ADD_COMMENTS, issue, user)) {
            errors.put(OfferedFields.COMMENT, FieldInput.notOffered(OfferedFields.COMMENT));
        }
        edits.forEach((field, text) -> {
            if (!fields.contains(field)) {
                errors.put(field, FieldInput.notOffered(field));
            } else if (field.equals(IssueField.RESOLUTION.id()) && (text == null || text.isBlank())) {
                errors.put(field, "Resolution is required.");
            }
        });
        if (!errors.isEmpty()) {
            throw new InvalidFields(errors);
        }
    }

    private FieldScreen screen(ActionDescriptor action) {
        return screens.byId(Descriptors.screenId(action));
    }

    /** A function that caught the failure of something nested cannot save the transition: it was marked. */
    private void inTransaction(Callable<?> transition) {
        try {
            database.inJiraTransaction(transition);
        } catch (IllegalStateException | DatabaseFailure rolledBack) {
            throw new WorkflowRefusal(rolledBack.getMessage(), rolledBack);
        }
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
                lists,
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
            throw new WorkflowRefusal(texts(invalid.getGenericErrors()), errors(invalid), invalid);
        } catch (InvalidActionException unavailable) {
            throw new WorkflowRefusal(ILLEGAL, unavailable);
        } catch (WorkflowException | RuntimeException failure) {
            throw new WorkflowRefusal(String.valueOf(failure.getMessage()), failure);
        }
    }

    private static List<String> texts(List<?> messages) {
        return messages.stream().map(String::valueOf).toList();
    }

    private static Map<String, String> errors(InvalidInputException invalid) {
        Map<String, String> errors = new HashMap<>();
        ((Map<?, ?>) invalid.getErrors())
                .forEach((field, message) -> errors.put(String.valueOf(field), String.valueOf(message)));
        return errors;
    }

    public WorkflowPage page(Project project) {
        String name = ((StoredProject) project).workflowName();
        return pages.of(name, stored.named(name));
    }

    /** For Jira's administrators; whoever calls has checked that. */
    public TransitionEditor editor(String workflowName, int actionId) {
        return new TransitionEditor(stored, workflowName, actionId);
    }

    public void addFunction(String workflowName, int actionId, String className, Map<String, ?> args) {
        editor(workflowName, actionId).add(TransitionPart.FUNCTION, className, args);
    }

    public void editFunction(String workflowName, int actionId, int position, Map<String, ?> args) {
        editor(workflowName, actionId).edit(TransitionPart.FUNCTION, position, args);
    }

    public void removeFunction(String workflowName, int actionId, int position) {
        editor(workflowName, actionId).remove(TransitionPart.FUNCTION, position);
    }

    public void moveFunction(String workflowName, int actionId, int from, int to) {
        editor(workflowName, actionId).move(TransitionPart.FUNCTION, from, to);
    }

    /** The projects that a change of the workflow concerns, as far as the user sees them. */
    public List<Project> sharedBy(String workflowName, ApplicationUser user) {
        return projects.visibleTo(user).stream()
                .filter(project -> ((StoredProject) project).workflowName().equals(workflowName))
                .toList();
    }

    StoredWorkflows stored() {
        return stored;
    }

    private interface Step {
        void run() throws WorkflowException;
    }
}
