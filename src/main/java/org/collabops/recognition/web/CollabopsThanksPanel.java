package org.collabops.recognition.web;

import org.collabops.NotFound;
import org.collabops.host.Issue;
import org.collabops.host.Issues;
import org.collabops.host.Project;
import org.collabops.host.Projects;
import org.collabops.host.Words;

/** The panel “Thanks” of an issue, as it is after a change. */
public final class CollabopsThanksPanel extends ThanksFragment {
    private static final long serialVersionUID = 1;

    private final transient Issues issues;
    private final transient Projects projects;
    private final transient ThanksPanels panels;
    private transient ThanksPanelView view;
    private String issueKey;

    public CollabopsThanksPanel(Issues issues, Projects projects, ThanksPanels panels, Words words) {
        super(words);
        this.issues = issues;
        this.projects = projects;
        this.panels = panels;
    }

    @Override
    void find() {
        Issue issue =
                issues.named(issueKey == null ? "" : issueKey).orElseThrow(() -> new NotFound("Issue " + issueKey));
        Project project = projects.find(issue.project()).orElseThrow(() -> new NotFound("Issue " + issueKey));
        view = panels.of(issue, project.key());
    }

    /** What the template knows by this name; null when there is nothing to show. */
    public ThanksPanelView getCollabopsThanks() {
        return view;
    }

    public void setIssueKey(String issueKey) {
        this.issueKey = issueKey;
    }
}
