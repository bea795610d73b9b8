package org.collabops.risks.web;

import com.atlassian.plugin.web.ContextProvider;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.collabops.host.Issues;
import org.collabops.host.People;
import org.collabops.host.Project;
import org.collabops.host.Projects;
import org.collabops.host.Words;
import org.collabops.risks.RiskFilter;
import org.collabops.risks.RiskService;

/** Gives the page “Risks” of a project its register. */
public final class RegisterPage implements ContextProvider {
    private static final String ITEM = "org.collabops.jira:collabops-risks-register";

    private final Projects projects;
    private final RegisterViews views;

    public RegisterPage(
            RiskService service, Projects projects, Issues issues, People people, Words words, Clock clock) {
        this.projects = projects;
        this.views = new RegisterViews(service, issues, people, words, clock);
    }

    @Override
    public void init(Map<String, String> parameters) {}

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, Object> extended = new HashMap<>(context);
        Surroundings.project(context)
                .flatMap(projects::find)
                .ifPresent(project -> extended.put("collabopsRegister", view(project)));
        return extended;
    }

    /** Where this page of a project is, below the context path. */
    static String path(String projectKey) {
        return "/projects/" + projectKey + "?selectedItem=" + ITEM;
    }

    private RegisterView view(Project project) {
        return views.of(project, RiskFilter.LIVE.statuses());
    }
}
