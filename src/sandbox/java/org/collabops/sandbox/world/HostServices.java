package org.collabops.sandbox.world;

import static java.util.Map.entry;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.worklog.WorklogService;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.project.version.VersionManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Jira's interfaces over the world. */
final class HostServices {
    private HostServices() {}

    static Map<Class<?>, Object> of(World world) {
        return Map.ofEntries(
                entry(UserManager.class, users(world)),
                entry(ProjectManager.class, projects(world)),
                entry(VersionManager.class, versions(world)),
                entry(IssueManager.class, issues(world)),
                entry(IssueLinkManager.class, links(world)),
                entry(ChangeHistoryManager.class, histories(world)),
                entry(IssueTypeManager.class, types(world)),
                entry(WorklogService.class, worklogs(world)),
                entry(PermissionManager.class, permissions(world)),
                entry(GlobalPermissionManager.class, globalPermissions(world)),
                entry(GroupManager.class, groups(world)),
                entry(SearchService.class, new JqlSearch(world.search())),
                entry(JiraAuthenticationContext.class, world.authentication()),
                entry(JiraThreadLocalUtil.class, world.threadLocals()),
                entry(EventPublisher.class, world.events()));
    }

    private static IssueTypeManager types(World world) {
        return () -> List.copyOf(world.constants().all(ConstantKind.TYPE));
    }

    private static WorklogService worklogs(World world) {
        return (context, issue) -> List.copyOf(world.issues().worklogs().readable(context.getLoggedInUser(), issue));
    }

    private static ChangeHistoryManager histories(World world) {
        return issue -> world.issues().history(issue.getId()).stream()
                .<ChangeHistory>map(StoredChange::new)
                .toList();
    }

    private static VersionManager versions(World world) {
        return new VersionManager() {
            @Override
            public Version getVersion(Long versionId) {
                return world.versions().byId(versionId);
            }

            @Override
            public Collection<Version> getVersionsUnreleased(Long projectId, boolean includeArchived) {
                return List.copyOf(world.versions().of(projectId));
            }
        };
    }

    private static IssueLinkManager links(World world) {
        return new IssueLinkManager() {
            @Override
            public List<IssueLink> getOutwardLinks(Long sourceId) {
                return List.copyOf(world.issues().links().outward(sourceId));
            }

            @Override
            public List<IssueLink> getInwardLinks(Long destinationId) {
                return List.copyOf(world.issues().links().inward(destinationId));
            }
        };
    }

    private static UserManager users(World world) {
        return new UserManager() {
            @Override
            public ApplicationUser getUserByKey(String key) {
                return world.users().byKey(key);
            }

            @Override
            public ApplicationUser getUserByName(String name) {
                return world.users().byName(name);
            }
        };
    }

    private static ProjectManager projects(World world) {
        return new ProjectManager() {
            @Override
            public Project getProjectObj(Long id) {
                return id == null ? null : world.projects().byId(id);
            }

            @Override
            public Project getProjectByCurrentKey(String key) {
                return world.projects().byCurrentKey(key);
            }

            @Override
            public List<Project> getProjects() {
                return world.projects().all();
            }
        };
    }

    private static IssueManager issues(World world) {
        return new IssueManager() {
            @Override
            public MutableIssue getIssueObject(Long id) {
                return id == null ? null : world.issues().byId(id);
            }

            @Override
            public MutableIssue getIssueObject(String key) {
                return world.issues().byKey(key);
            }

            @Override
            public MutableIssue getIssueByCurrentKey(String key) {
                return key == null ? null : world.store().byCurrentKey(key);
            }

            @Override
            public List<Issue> getIssueObjects(Collection<Long> ids) {
                return world.store().byIds(ids);
            }
        };
    }

    private static PermissionManager permissions(World world) {
        return new PermissionManager() {
            @Override
            public boolean hasPermission(ProjectPermissionKey permission, Issue issue, ApplicationUser user) {
                return world.permissions().has(permission, issue, user);
            }

            @Override
            public boolean hasPermission(ProjectPermissionKey permission, Project project, ApplicationUser user) {
                return world.permissions().has(permission, project, user);
            }

            @Override
            public Collection<Project> getProjects(ProjectPermissionKey permission, ApplicationUser user) {
                return world.projects().where(permission.permissionKey(), user);
            }
        };
    }

    private static GlobalPermissionManager globalPermissions(World world) {
        return new GlobalPermissionManager() {
            @Override
            public boolean hasPermission(GlobalPermissionKey permission, ApplicationUser user) {
                return switch (permission.getKey()) {
                    case "USE" -> world.users().licensed(user);
                    case "ADMINISTER", "SYSTEM_ADMIN" -> world.users().admin(user);
                    default -> world.permissions().has(permission, user);
                };
            }
        };
    }

    private static GroupManager groups(World world) {
        return name -> world.users().membersOf(name).stream()
                .map(world.users()::byName)
                .toList();
    }
}
