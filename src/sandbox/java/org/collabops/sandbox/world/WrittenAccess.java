package org.collabops.sandbox.world;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Map;

/** Who may read, add and change comments and worklogs. */
final class WrittenAccess {
    private final Permissions permissions;
    private final Standings standings;

    WrittenAccess(Permissions permissions, Standings standings) {
        this.permissions = permissions;
        this.standings = standings;
    }

    boolean reads(ApplicationUser user, Issue issue, Audience audience) {
        return audience.includes(standings.of(user), issue.getProjectId());
    }

    /** One can restrict only to a group or role that one belongs to. */
    void demandToAdd(ProjectPermissionKey permission, Issue issue, ApplicationUser author, Audience audience) {
        permissions.demand(permission, issue, author, "You do not have the permission for this issue.");
        if (!reads(author, issue, audience)) {
            throw new InvalidFields(
                    Map.of("commentLevel", "You are currently not a member of the group or project role."));
        }
    }

    /** {@code verbAndThing} as in Jira's permissions: “EDIT COMMENTS”. */
    void demandToChange(String verbAndThing, Issue issue, ApplicationUser author, ApplicationUser user) {
        permissions.demandForWritten(verbAndThing, issue, author, user);
    }
}
