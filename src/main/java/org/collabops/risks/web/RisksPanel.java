package org.collabops.risks.web;

import java.util.List;
import java.util.Map;
import org.collabops.Actor;
import org.collabops.host.Issue;
import org.collabops.host.Issues;
import org.collabops.host.People;
import org.collabops.host.Times;
import org.collabops.host.Words;
import org.collabops.host.jira.JiraIssues;
import org.collabops.risks.IssueRisks;
import org.collabops.risks.Risk;
import org.collabops.risks.RiskFilter;
import org.collabops.risks.RiskService;
import org.collabops.web.Surroundings;
import org.collabops.web.ViewProvider;

/** Gives the panel “Risks” the gravest live risks of its issue, by one statement. */
public final class RisksPanel extends ViewProvider {
    static final int ROWS = 5;

    private final RiskService service;
    private final People people;
    private final RiskLines rows;

    public RisksPanel(RiskService service, Issues issues, People people, Words words, Times times) {
        super(words);
        this.service = service;
        this.people = people;
        this.rows = new RiskLines(service, issues, people, new RiskNames(words), times);
    }

    @Override
    protected void addView(Map<String, Object> context) {
        Surroundings.issue(context).ifPresent(issue -> context.put("collabopsPanel", view(issue)));
    }

    private PanelView view(com.atlassian.jira.issue.Issue jiraIssue) {
        Actor viewer = people.current();
        Issue issue = JiraIssues.translated(jiraIssue);
        String projectKey = jiraIssue.getProjectObject().getKey();
        IssueRisks live = service.ofIssue(viewer, issue, RiskFilter.LIVE);
        List<Risk> about = first(live.about());
        List<Risk> controlled = first(live.controlled());
        return new PanelView(
                issue.key(),
                projectKey,
                rows.of(viewer, about),
                live.about().size() - about.size(),
                rows.printed(viewer, controlled),
                live.controlled().size() - controlled.size(),
                service.rights(viewer, issue.project(), issue.id()).mayRaise(),
                RegisterPage.path(projectKey));
    }

    private static List<Risk> first(List<Risk> risks) {
        return risks.subList(0, Math.min(risks.size(), ROWS));
    }
}
