package org.collabops.host;

import org.collabops.IssueId;
import org.collabops.ProjectId;

/** A Jira issue as far as the features care; {@code statusId} is Jira's id of its status. */
public record Issue(IssueId id, String key, String summary, ProjectId project, String statusId) {}
