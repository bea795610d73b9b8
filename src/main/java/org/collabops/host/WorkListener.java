package org.collabops.host;

import org.collabops.Actor;
import org.collabops.IssueId;

/**
 * What a feature does when Jira says that an issue is another now. Such news may be missing, doubled or late, so they
 * only name the issue: what it is like is read again. Called in the request of whoever changed it; must be quick.
 */
public interface WorkListener {
    /** Created, edited, transitioned, moved, archived or restored. */
    void changed(IssueId issue, Actor by);

    void deleted(IssueId issue, Actor by);
}
