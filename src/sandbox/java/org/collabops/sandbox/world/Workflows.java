package org.collabops.sandbox.world;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;

/** The workflows of the site, run by the real OSWorkflow from XML that the database keeps. */
public final class Workflows {

    public List<Transition> available(ApplicationUser user, Issue issue) {
        throw new UnsupportedOperationException();
    }

    /** Fields as in {@link Issues#edit}, and {@code comment}. All or nothing. */
    public void transition(ApplicationUser user, Issue issue, int actionId, Map<String, String> fields) {
        throw new UnsupportedOperationException();
    }

    public WorkflowPage page(Project project) {
        throw new UnsupportedOperationException();
    }

    /** Puts the function first, where Jira puts a new one. */
    public void addFunction(String workflowName, int actionId, String className, Map<String, ?> args) {
        throw new UnsupportedOperationException();
    }

    public void editFunction(String workflowName, int actionId, int position, Map<String, ?> args) {
        throw new UnsupportedOperationException();
    }

    public void removeFunction(String workflowName, int actionId, int position) {
        throw new UnsupportedOperationException();
    }

    public void moveFunction(String workflowName, int actionId, int from, int to) {
        throw new UnsupportedOperationException();
    }

    void create(ApplicationUser creator, LiveIssue draft, Runnable afterInsert) {
        throw new UnsupportedOperationException();
    }
}
