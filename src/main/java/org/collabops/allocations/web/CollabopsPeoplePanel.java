package org.collabops.allocations.web;

import org.collabops.NotFound;
import org.collabops.host.Assignment;
import org.collabops.host.Assignments;
import org.collabops.host.Issue;
import org.collabops.host.Issues;
import org.collabops.host.Project;
import org.collabops.host.Projects;
import org.collabops.host.Words;
import org.collabops.web.Fragment;

/** The panel “People” of an issue, as it is after a change. */
public final class CollabopsPeoplePanel extends Fragment {
    private static final long serialVersionUID = 1;

    private final transient Issues issues;
    private final transient Projects projects;
    private final transient Assignments assignments;
    private final transient PeoplePanels panels;

    private transient PeoplePanelView view;
    private String issueKey;

    public CollabopsPeoplePanel(
            Issues issues, Projects projects, Assignments assignments, PeoplePanels panels, Words words) {
        super(words);
        this.issues = issues;
        this.projects = projects;
        this.assignments = assignments;
        this.panels = panels;
    }

    @Override
    protected void find() {
        Issue issue =
                issues.named(issueKey == null ? "" : issueKey).orElseThrow(() -> new NotFound("Issue " + issueKey));
        Project project = projects.find(issue.project()).orElseThrow(() -> new NotFound("Issue " + issueKey));
        view = panels.of(issue, project.key(), assignments.of(issue.id()).orElse(Assignment.NOBODY));
    }

    /** What the template knows by this name; null when there is nothing to show. */
    public PeoplePanelView getCollabopsPeoplePanel() {
        return view;
    }

    public void setIssueKey(String issueKey) {
        this.issueKey = issueKey;
    }
}
