package org.collabops.sandbox.world;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Locale;
import org.collabops.sandbox.world.JqlClause.Operand;

/** Turns what a query names into ids; what the searcher may not see does not exist for them. */
final class JqlValues {
    private static final Object NO_ID = -1L;
    private static final Object NO_KEY = "";

    private final boolean checked;
    private final ApplicationUser searcher;
    private final Users users;
    private final Projects projects;
    private final Constants constants;
    private final IssueStore issues;
    private final Standings standings;

    /** @param checked whether names that mean nothing are refused, as in {@code validateQuery}, or match nothing */
    JqlValues(
            boolean checked,
            ApplicationUser searcher,
            Users users,
            Projects projects,
            Constants constants,
            IssueStore issues,
            Standings standings) {
        this.checked = checked;
        this.searcher = searcher;
        this.users = users;
        this.projects = projects;
        this.constants = constants;
        this.issues = issues;
        this.standings = standings;
    }

    List<Object> ids(String name, JqlField field, Operand operand) {
        boolean mustExist = checked && !operand.isResult();
        List<Object> found =
                switch (field.kind()) {
                    case PROJECT -> projectIds(operand.text());
                    case ISSUE -> issueIds(operand.text(), mustExist);
                    case CONSTANT -> constantIds(field.constantKind(), operand.text());
                    case CATEGORY -> statusesIn(operand.text());
                    case USER -> userKeys(operand.text());
                    default -> List.of(operand.text());
                };
        if (found.isEmpty() && !mustExist) {
            return List.of(field.kind() == JqlField.Kind.USER ? NO_KEY : NO_ID);
        }
        if (found.isEmpty()) {
            throw new InvalidJql(
                    field.kind() == JqlField.Kind.ISSUE
                            ? "An issue with key '" + operand.text() + "' does not exist for field '" + name + "'."
                            : "The value '" + operand.text() + "' does not exist for the field '" + name + "'.");
        }
        return found;
    }

    /** Jira's word for issues without a resolution. */
    static boolean isUnresolved(JqlField field, Operand operand) {
        return field == JqlField.RESOLUTION && operand.text().equalsIgnoreCase("unresolved");
    }

    private List<Object> projectIds(String text) {
        Project project = projects.byKey(text);
        project = project != null ? project : projects.byName(text);
        project = project != null || !text.matches("\\d{1,15}") ? project : projects.byId(Long.parseLong(text));
        return project != null && mayBrowse((StoredProject) project, null) ? List.of(project.getId()) : List.of();
    }

    private List<Object> issueIds(String text, boolean mustExist) {
        if (!mustExist && text.matches("\\d{1,15}")) {
            return List.of(Long.valueOf(text));
        }
        LiveIssue issue = text.matches("\\d{1,15}") ? issues.byId(Long.parseLong(text)) : issues.byKey(text);
        return issue != null
                        && mayBrowse(issue.project(), issue)
                        && (!checked || standings.clears(standings.of(searcher), issue.project(), issue))
                ? List.of(issue.getId())
                : List.of();
    }

    /** Not asked by the search itself: it finds only what the searcher may see, or is meant to find everything. */
    private boolean mayBrowse(StoredProject project, LiveIssue issue) {
        return !checked
                || standings.holds(
                        standings.of(searcher), ProjectPermissions.BROWSE_PROJECTS.permissionKey(), project, issue);
    }

    private List<Object> constantIds(ConstantKind kind, String text) {
        Constant constant = constants.named(kind, text);
        return constant == null ? List.of() : List.of(constant.number());
    }

    private List<Object> statusesIn(String text) {
        String wanted = text.toLowerCase(Locale.ROOT).replace(' ', '_');
        return constants.all(ConstantKind.STATUS).stream()
                .filter(status ->
                        status.statusCategory().name().toLowerCase(Locale.ROOT).equals(wanted)
                                || status.statusCategory().key().equals(wanted))
                .map(status -> (Object) status.number())
                .toList();
    }

    private List<Object> userKeys(String nameOrKey) {
        ApplicationUser user = users.byName(nameOrKey);
        user = user != null ? user : users.byKey(nameOrKey);
        return user == null ? List.of() : List.of(user.getKey());
    }
}
