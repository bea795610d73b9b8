package org.collabops.recognition.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.collabops.Days;
import org.collabops.Invalid;
import org.collabops.NotFound;
import org.collabops.ProjectId;
import org.collabops.Text;
import org.collabops.host.People;
import org.collabops.host.Project;
import org.collabops.host.Projects;
import org.collabops.host.Words;
import org.collabops.recognition.Report;
import org.collabops.recognition.ReportService;
import org.collabops.rest.Export;
import org.collabops.rest.Parameters;
import org.collabops.rest.References;

/** {@code /recognition/report}: who thanks whom for what. */
@Path("/recognition/report")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class RecognitionReportResource {
    private final ReportService service;
    private final Projects projects;
    private final People people;
    private final Words words;
    private final References references;

    @Inject
    public RecognitionReportResource(ReportService service, Projects projects, People people, Words words) {
        this.service = service;
        this.projects = projects;
        this.people = people;
        this.words = words;
        this.references = new References(projects, people);
    }

    @GET
    public Map<String, Object> report(@Context UriInfo uri) {
        Parameters parameters = new Parameters(uri.getQueryParameters(), Set.of("project", "from", "until"));
        return new ReportJson(references).report(report(parameters));
    }

    /** The lines of the teams. */
    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response export(@Context UriInfo uri) {
        Parameters parameters = new Parameters(uri.getQueryParameters(), Set.of("project", "from", "until", "format"));
        String format = parameters.text("format").orElse(null);
        return new Export(words)
                .file(
                        "recognition",
                        format,
                        RecognitionTables.teams(),
                        report(parameters).teams());
    }

    private Report report(Parameters parameters) {
        LocalDate from = KudosQuery.day(parameters, "from");
        LocalDate until = KudosQuery.day(parameters, "until");
        parameters.refuseProblems();
        ProjectId project = parameters.text("project").map(this::project).orElse(null);
        Days usual = service.usualDays();
        LocalDate last = until == null ? usual.last() : until;
        LocalDate first = from == null ? (until == null ? usual.from() : last.minusDays(89)) : from;
        if (last.isBefore(first)) {
            throw new Invalid("until", Text.of("collabops.recognition.error.until"));
        }
        return service.of(people.current(), project, Days.through(first, last));
    }

    private ProjectId project(String keyOrId) {
        return projects.named(keyOrId).map(Project::id).orElseThrow(() -> new NotFound("Project " + keyOrId));
    }
}
