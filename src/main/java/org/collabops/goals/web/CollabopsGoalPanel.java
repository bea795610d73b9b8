package org.collabops.goals.web;

import org.collabops.NotFound;
import org.collabops.goals.GoalSettingsService;
import org.collabops.host.Issue;
import org.collabops.host.Issues;
import org.collabops.host.Project;
import org.collabops.host.Projects;
import org.collabops.host.Words;
import org.collabops.web.Fragment;

/** The panel “Goals” of an issue, as it is after a change. */
public final class CollabopsGoalPanel extends Fragment {
    private static final long serialVersionUID = 1;

    private final transient Issues issues;
    private final transient Projects projects;
    private final transient GoalSettingsService settings;
    private final transient GoalPanels panels;

    private transient GoalPanelView view;
    private String issueKey;

    public CollabopsGoalPanel(
            Issues issues, Projects projects, GoalSettingsService settings, GoalPanels panels, Words words) {
        super(words);
        this.issues = issues;
        this.projects = projects;
        this.settings = settings;
        this.panels = panels;
    }

    @Override
    protected void find() {
        Issue issue = issues.named(issueKey == null ? "" : issueKey)
                .filter(found -> settings.enabled(found.project()))
                .orElseThrow(() -> new NotFound("Issue " + issueKey));
        Project project = projects.find(issue.project()).orElseThrow(() -> new NotFound("Issue " + issueKey));
        view = panels.of(issue, project.key());
    }

    /** What the template knows by this name; null when there is nothing to show. */
    public GoalPanelView getCollabopsGoalPanel() {
        return view;
    }

    public void setIssueKey(String issueKey) {
        this.issueKey = issueKey;
    }
}
