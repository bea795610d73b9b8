package org.collabops.sandbox.world;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;

/** Told by a workflow's event function and by nothing else: a transition without that function is silent. */
interface WorkflowEvents {
    void fired(long eventTypeId, MutableIssue issue, ApplicationUser caller);
}
