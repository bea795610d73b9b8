package org.collabops.risks.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collabops.Text;
import org.collabops.host.Issues;
import org.collabops.host.People;
import org.collabops.host.Project;
import org.collabops.host.Times;
import org.collabops.host.Words;
import org.collabops.risks.Risk;
import org.collabops.risks.RiskFilter;
import org.collabops.risks.RiskService;
import org.collabops.risks.Status;
import org.collabops.web.ProjectReport;
import org.collabops.web.ReportParameters;
import org.collabops.web.ReportReader;

/** The report “Risk register”: what the project page shows, and the same as a spreadsheet. */
public final class RiskRegisterReport extends ProjectReport {
    private final RiskService service;
    private final People people;
    private final RegisterViews views;

    public RiskRegisterReport(
            RiskService service, Issues issues, People people, Words words, Times times, ReportReader reader) {
        super(reader);
        this.service = service;
        this.people = people;
        this.views = new RegisterViews(service, issues, people, words, times);
    }

    @Override
    protected Optional<Text> refusal(Project project, ReportParameters parameters) {
        return service.enabled(project.id()) ? Optional.empty() : Optional.of(Text.of("collabops.risks.error.off"));
    }

    @Override
    protected Map.Entry<String, Object> view(Project project, ReportParameters parameters) {
        return Map.entry("collabopsRegister", views.of(project, statuses(parameters)));
    }

    @Override
    protected Map<String, Object> sheet(Project project, ReportParameters parameters) {
        List<Risk> found =
                service.ofProject(people.current(), project.id(), RiskFilter.ANY.withStatuses(statuses(parameters)));
        return lines(
                say("collabops.risks.register.of", project.name()),
                Sheet.lines(views.rows(found, MAX_ROWS)),
                found.size());
    }

    private static Set<Status> statuses(ReportParameters parameters) {
        return parameters.text("includeClosed").equals("true") ? Set.of() : RiskFilter.LIVE.statuses();
    }
}
