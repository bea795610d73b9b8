package org.collabops.allocations.web;

import java.util.Map;
import org.collabops.host.Words;
import org.collabops.host.jira.JiraAssignments;
import org.collabops.host.jira.JiraIssues;
import org.collabops.web.Surroundings;
import org.collabops.web.ViewProvider;

/** Gives the panel “People” who is planned for its issue, by one statement on allocations and one on leave. */
public final class PeoplePanel extends ViewProvider {
    private final PeoplePanels panels;

    public PeoplePanel(PeoplePanels panels, Words words) {
        super(words);
        this.panels = panels;
    }

    @Override
    protected void addView(Map<String, Object> context) {
        Surroundings.issue(context)
                .ifPresent(issue -> context.put(
                        "collabopsPeoplePanel",
                        panels.of(
                                JiraIssues.translated(issue),
                                issue.getProjectObject().getKey(),
                                JiraAssignments.translated(issue))));
    }
}
