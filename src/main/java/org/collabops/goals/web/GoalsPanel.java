package org.collabops.goals.web;

import java.util.Map;
import org.collabops.host.Words;
import org.collabops.host.jira.JiraIssues;
import org.collabops.web.Surroundings;
import org.collabops.web.ViewProvider;

/** Gives the panel “Goals” what its issue serves, by one statement. */
public final class GoalsPanel extends ViewProvider {
    private final GoalPanels panels;

    public GoalsPanel(GoalPanels panels, Words words) {
        super(words);
        this.panels = panels;
    }

    @Override
    protected void addView(Map<String, Object> context) {
        Surroundings.issue(context)
                .ifPresent(issue -> context.put(
                        "collabopsGoalPanel",
                        panels.of(
                                JiraIssues.translated(issue),
                                issue.getProjectObject().getKey())));
    }
}
