package org.collabops.goals.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.Page;
import org.collabops.goals.Coverage;
import org.collabops.goals.CoverageService;
import org.collabops.goals.GoalAccess;
import org.collabops.goals.GoalKey;
import org.collabops.goals.KeyResult;
import org.collabops.host.Issue;
import org.collabops.host.Issues;
import org.collabops.host.People;
import org.collabops.host.Projects;
import org.collabops.host.Words;
import org.collabops.rest.Export;
import org.collabops.rest.Listing;
import org.collabops.rest.References;

/** {@code /goals/alignment-report}: how much of the work serves a goal. */
@Path("/goals/alignment-report")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class GoalReportResource {
    private final CoverageService service;
    private final GoalAccess access;
    private final Projects projects;
    private final Issues issues;
    private final People people;
    private final Words words;
    private final References references;

    @Inject
    public GoalReportResource(
            CoverageService service, GoalAccess access, Projects projects, Issues issues, People people, Words words) {
        this.service = service;
        this.access = access;
        this.projects = projects;
        this.issues = issues;
        this.people = people;
        this.words = words;
        this.references = new References(projects, people);
    }

    @GET
    public Map<String, Object> report(@Context UriInfo uri) {
        ReportQuery query = ReportQuery.list(uri.getQueryParameters(), projects);
        Coverage coverage = coverage(query);
        View view = new View(people.current(), access);
        Map<String, Object> json = counts(coverage.issues(), coverage.aligned(), coverage.alignedPercent());
        json.put("byProject", coverage.lines().stream().map(this::line).toList());
        Page<IssueId> page = query.listing.page(coverage.unaligned());
        Map<IssueId, Issue> known = issues.all(page.values());
        json.put("unalignedIssues", Listing.json(page, id -> References.issue(known.get(id))));
        json.put(
                "idleKeyResults",
                coverage.idle().stream().map(one -> idle(one, view)).toList());
        return json;
    }

    /** The issues that serve no goal. */
    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response export(@Context UriInfo uri) {
        ReportQuery query = ReportQuery.export(uri.getQueryParameters(), projects);
        List<IssueId> unaligned = query.listing.sorted(coverage(query).unaligned());
        Map<IssueId, Issue> known = issues.all(unaligned);
        List<Issue> rows =
                unaligned.stream().map(known::get).filter(Objects::nonNull).toList();
        return new Export(words).file("unaligned-issues", query.format, GoalTables.unaligned(references), rows);
    }

    private Coverage coverage(ReportQuery query) {
        Actor actor = people.current();
        if (query.jql.isPresent()) {
            return service.ofQuery(actor, query.jql.get());
        }
        return query.projects.isEmpty() ? service.everywhere(actor) : service.ofProjects(actor, query.projects);
    }

    private Map<String, Object> line(Coverage.Line line) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("project", references.project(line.project()));
        json.putAll(counts(line.issues(), line.aligned(), line.alignedPercent()));
        return json;
    }

    private static Map<String, Object> counts(int issues, int aligned, BigDecimal percent) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("issues", issues);
        json.put("aligned", aligned);
        json.put("unaligned", issues - aligned);
        json.put("alignedPercent", percent);
        return json;
    }

    private static Map<String, Object> idle(KeyResult keyResult, View view) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", keyResult.id());
        json.put("title", keyResult.content().title());
        json.put("objectiveTitle", view.title(GoalKey.objective(keyResult.objective())));
        return json;
    }
}
