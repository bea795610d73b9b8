package org.collabops.risks.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.Invalid;
import org.collabops.ProjectId;
import org.collabops.Text;
import org.collabops.host.Issue;
import org.collabops.host.Issues;
import org.collabops.host.People;
import org.collabops.host.Projects;
import org.collabops.host.Words;
import org.collabops.rest.Export;
import org.collabops.risks.Risk;
import org.collabops.risks.RiskFilter;
import org.collabops.risks.RiskModel;
import org.collabops.risks.RiskService;
import org.collabops.risks.RiskSummary;

/** {@code /risks}: lists of risks, their summary, and risks by their number. */
@Path("/risks")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class RiskListResource {
    private final RiskService service;
    private final People people;
    private final RiskJson writer;
    private final Named named;
    private final RiskTable table;
    private final Export export;

    @Inject
    public RiskListResource(RiskService service, Projects projects, Issues issues, People people, Words words) {
        this.service = service;
        this.people = people;
        this.writer = new RiskJson(service, projects, issues, people, words);
        this.named = new Named(projects, issues);
        this.table = new RiskTable(service, projects, issues, people, words);
        this.export = new Export(words);
    }

    @GET
    public Map<String, Object> list(@Context UriInfo uri) {
        Actor viewer = people.current();
        RiskQuery query = new RiskQuery(uri.getQueryParameters(), people);
        ProjectId project = query.parameter("project").map(named::project).orElse(null);
        return writer.page(
                viewer,
                query.isOfIssue()
                        ? service.page(viewer, found(query), query.order, query.startAt, query.maxResults)
                        : service.page(viewer, project, query.filter, query.order, query.startAt, query.maxResults));
    }

    @GET
    @Path("summary")
    public Map<String, Object> summary(@Context UriInfo uri) {
        RiskQuery query = new RiskQuery(uri.getQueryParameters(), people);
        List<Risk> found = found(query);
        RiskModel model = project(query).map(service::model).orElse(RiskModel.DEFAULT);
        return RiskJson.summary(RiskSummary.of(found, service.residuals(people.current(), found), model));
    }

    /** All risks that the query finds, as a file: {@code csv}, {@code xlsx} or {@code json}. */
    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response export(@QueryParam("format") String format, @Context UriInfo uri) {
        Actor viewer = people.current();
        RiskQuery query = new RiskQuery(uri.getQueryParameters(), people, Set.of("format"));
        List<Risk> found = service.sorted(viewer, found(query), query.order);
        return export.file("risks", format == null ? "" : format, table.of(viewer, found), found);
    }

    /** Also by a number that the risk had before its issue moved to another project. */
    @GET
    @Path("numbered")
    public Map<String, Object> numbered(@QueryParam("project") String project, @QueryParam("number") String number) {
        if (project == null || project.isBlank()) {
            throw new Invalid("project", Text.of("collabops.error.required"));
        }
        if (number == null || !number.matches("(R-)?[0-9]{1,9}")) {
            throw new Invalid("number", Text.of("collabops.error.required"));
        }
        Actor viewer = people.current();
        int wanted = Integer.parseInt(number.replace("R-", ""));
        return writer.risk(viewer, service.find(viewer, named.project(project), wanted));
    }

    private List<Risk> found(RiskQuery query) {
        Actor viewer = people.current();
        RiskFilter filter = query.filter;
        Optional<ProjectId> project = query.parameter("project").map(named::project);
        Optional<Issue> issue = query.parameter("issue").map(named::issue);
        Optional<Issue> control = query.parameter("controlledBy").map(named::issue);
        if (issue.isPresent() || control.isPresent()) {
            List<Risk> linked = issue.isPresent()
                    ? service.ofIssue(viewer, issue.get(), filter).about()
                    : service.ofIssue(viewer, control.get(), filter).controlled();
            return linked.stream()
                    .filter(risk -> project.isEmpty() || project.get().equals(risk.project()))
                    .filter(risk -> control.isEmpty()
                            || risk.content()
                                    .treatment()
                                    .issues()
                                    .contains(control.get().id()))
                    .toList();
        }
        return project.isPresent()
                ? service.ofProject(viewer, project.get(), filter)
                : service.everywhere(viewer, filter);
    }

    private Optional<ProjectId> project(RiskQuery query) {
        return query.parameter("project")
                .map(named::project)
                .or(() -> query.parameter("issue").map(named::issue).map(Issue::project));
    }
}
