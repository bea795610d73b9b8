package org.collabops.recognition.web;

import java.util.Map;
import org.collabops.host.Words;
import org.collabops.host.jira.JiraIssues;
import org.collabops.web.Surroundings;
import org.collabops.web.ViewProvider;

/** Gives the panel “Thanks” the thanks on its issue, by one statement. */
public final class ThanksPanel extends ViewProvider {
    private final ThanksPanels panels;

    public ThanksPanel(ThanksPanels panels, Words words) {
        super(words);
        this.panels = panels;
    }

    @Override
    protected void addView(Map<String, Object> context) {
        Surroundings.issue(context)
                .ifPresent(issue -> context.put(
                        "collabopsThanks",
                        panels.of(
                                JiraIssues.translated(issue),
                                issue.getProjectObject().getKey())));
    }
}
