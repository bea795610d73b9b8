package org.collabops.sandbox.rest;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import org.collabops.sandbox.world.World;

/** Finds the issue a caller names, and says as Jira does why it is not theirs to see. */
final class IssueAccess {
    private IssueAccess() {}

    static MutableIssue visible(World world, RestCall call, String keyOrId) {
        MutableIssue issue = keyOrId.matches("\\d{1,15}")
                ? world.issues().byId(Long.parseLong(keyOrId))
                : world.issues().byKey(keyOrId);
        if (issue == null) {
            throw new RestFailure(404, "Issue Does Not Exist");
        }
        if (!world.permissions().has(ProjectPermissions.BROWSE_PROJECTS, issue, call.user())) {
            String refused = "You do not have the permission to see the specified issue.";
            throw call.user() == null ? new RestFailure(401, refused, "Login Required") : new RestFailure(403, refused);
        }
        return issue;
    }
}
