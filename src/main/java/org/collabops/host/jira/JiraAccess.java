package org.collabops.host.jira;

import static java.util.stream.Collectors.toSet;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.ProjectId;
import org.collabops.host.Access;
import org.collabops.host.Practice;

/** Permissions by Jira's permission schemes, issue security included. */
public final class JiraAccess implements Access {
    private static final GlobalPermissionKey COLLABOPS_ADMIN = GlobalPermissionKey.of("COLLABOPS_ADMIN");
    private static final GlobalPermissionKey COLLABOPS_PLAN_PEOPLE = GlobalPermissionKey.of("COLLABOPS_PLAN_PEOPLE");

    private final PermissionManager permissions;
    private final GlobalPermissionManager globalPermissions;
    private final Searches searches;
    private final ProjectManager projects;
    private final IssueManager issues;
    private final UserManager users;

    public JiraAccess(
            PermissionManager permissions,
            GlobalPermissionManager globalPermissions,
            SearchService search,
            ProjectManager projects,
            IssueManager issues,
            UserManager users) {
        this.permissions = permissions;
        this.globalPermissions = globalPermissions;
        this.searches = new Searches(search, users);
        this.projects = projects;
        this.issues = issues;
        this.users = users;
    }

    @Override
    public boolean maySee(Actor actor, ProjectId project) {
        return holds(ProjectPermissions.BROWSE_PROJECTS, actor, project);
    }

    @Override
    public boolean maySee(Actor actor, IssueId issue) {
        return holds(ProjectPermissions.BROWSE_PROJECTS, actor, issue);
    }

    @Override
    public Set<IssueId> visible(Actor actor, Collection<IssueId> issues) {
        Set<IssueId> visible = new HashSet<>();
        Searches.parts(issues).forEach(part -> visible.addAll(found(actor, part)));
        return visible;
    }

    @Override
    public Set<ProjectId> visibleProjects(Actor actor) {
        return permissions.getProjects(ProjectPermissions.BROWSE_PROJECTS, user(actor)).stream()
                .map(project -> new ProjectId(project.getId()))
                .collect(toSet());
    }

    @Override
    public boolean mayEdit(Actor actor, IssueId issue) {
        return holds(ProjectPermissions.EDIT_ISSUES, actor, issue);
    }

    @Override
    public boolean mayCreateIssues(Actor actor, ProjectId project) {
        return holds(ProjectPermissions.CREATE_ISSUES, actor, project);
    }

    @Override
    public boolean mayManage(Actor actor, ProjectId project, Practice practice) {
        return holds(new ProjectPermissionKey(practice.permission()), actor, project)
                || holds(ProjectPermissions.ADMINISTER_PROJECTS, actor, project);
    }

    @Override
    public boolean mayAdminister(Actor actor, ProjectId project) {
        return holds(ProjectPermissions.ADMINISTER_PROJECTS, actor, project)
                || globalPermissions.hasPermission(GlobalPermissionKey.ADMINISTER, user(actor));
    }

    @Override
    public boolean mayAdminister(Actor actor) {
        return holds(COLLABOPS_ADMIN, actor);
    }

    @Override
    public boolean mayPlanPeople(Actor actor) {
        return holds(COLLABOPS_PLAN_PEOPLE, actor);
    }

    private boolean holds(GlobalPermissionKey permission, Actor actor) {
        ApplicationUser user = user(actor);
        return user != null
                && (globalPermissions.hasPermission(GlobalPermissionKey.ADMINISTER, user)
                        || globalPermissions.hasPermission(permission, user));
    }

    private boolean holds(ProjectPermissionKey permission, Actor actor, ProjectId id) {
        Project project = projects.getProjectObj(id.value());
        return project != null && permissions.hasPermission(permission, project, user(actor));
    }

    private boolean holds(ProjectPermissionKey permission, Actor actor, IssueId id) {
        com.atlassian.jira.issue.Issue issue = issues.getIssueObject(id.value());
        return issue != null && permissions.hasPermission(permission, issue, user(actor));
    }

    /** A search is not said to refuse ids that the user may not see; should it do so, each is asked for. */
    private Collection<IssueId> found(Actor actor, List<IssueId> part) {
        try {
            return searches.found(actor, part);
        } catch (IllegalArgumentException refusal) {
            return part.stream().filter(issue -> maySee(actor, issue)).toList();
        }
    }

    private ApplicationUser user(Actor actor) {
        return actor.user().map(key -> users.getUserByKey(key.value())).orElse(null);
    }
}
