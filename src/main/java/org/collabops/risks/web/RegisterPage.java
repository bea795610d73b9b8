package org.collabops.risks.web;

import java.util.Map;
import org.collabops.host.Issues;
import org.collabops.host.People;
import org.collabops.host.Project;
import org.collabops.host.Projects;
import org.collabops.host.Times;
import org.collabops.host.Words;
import org.collabops.risks.RiskFilter;
import org.collabops.risks.RiskService;
import org.collabops.web.Surroundings;
import org.collabops.web.ViewProvider;

/** Gives the page “Risks” of a project its register. */
public final class RegisterPage extends ViewProvider {
    private static final String ITEM = "org.collabops.jira:collabops-risks-register";

    private final Projects projects;
    private final RegisterViews views;

    public RegisterPage(
            RiskService service, Projects projects, Issues issues, People people, Words words, Times times) {
        super(words);
        this.projects = projects;
        this.views = new RegisterViews(service, issues, people, words, times);
    }

    @Override
    protected void addView(Map<String, Object> context) {
        Surroundings.project(context)
                .flatMap(projects::find)
                .ifPresent(project -> context.put("collabopsRegister", view(project)));
    }

    /** Where this page of a project is, below the context path. */
    static String path(String projectKey) {
        return "/projects/" + projectKey + "?selectedItem=" + ITEM;
    }

    private RegisterView view(Project project) {
        return views.of(project, RiskFilter.LIVE.statuses());
    }
}
