package org.collabops.allocations.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.collabops.allocations.AllocationService;
import org.collabops.allocations.Comparison;
import org.collabops.allocations.Comparison.Group;
import org.collabops.allocations.Comparison.Line;
import org.collabops.allocations.Comparison.Person;
import org.collabops.allocations.ComparisonService;
import org.collabops.allocations.LoadService;
import org.collabops.allocations.PlannedAndActual;
import org.collabops.allocations.rest.AllocationTables.PersonLine;
import org.collabops.host.People;
import org.collabops.host.Projects;
import org.collabops.host.Words;
import org.collabops.people.TeamService;
import org.collabops.rest.Export;
import org.collabops.rest.References;

/** {@code /plan-vs-actual}: what was planned in a project against what was logged there. */
@Path("/plan-vs-actual")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class ComparisonResource {
    private final ComparisonService service;
    private final Projects projects;
    private final People people;
    private final Words words;
    private final Clock clock;
    private final References references;
    private final AllocationJson json;

    @Inject
    public ComparisonResource(
            ComparisonService service,
            AllocationService allocations,
            LoadService loads,
            TeamService teams,
            Projects projects,
            People people,
            Words words,
            Clock clock) {
        this.service = service;
        this.projects = projects;
        this.people = people;
        this.words = words;
        this.clock = clock;
        this.references = new References(projects, people);
        this.json = new AllocationJson(allocations, loads, teams, references);
    }

    @GET
    public Map<String, Object> report(@Context UriInfo uri) {
        ReportQuery query = ReportQuery.past(uri.getQueryParameters(), clock, projects, people);
        Comparison comparison = comparison(query);
        Map<String, Object> answer = new LinkedHashMap<>(UtilisationResource.days(query.days));
        answer.put("teams", comparison.groups().stream().map(this::group).toList());
        answer.put("total", minutes(comparison.total()));
        answer.put("withoutPerson", comparison.withoutPerson());
        answer.put("notShown", comparison.notShown());
        return answer;
    }

    /** A line for each person and target. */
    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response export(@Context UriInfo uri) {
        ReportQuery query = ReportQuery.past(uri.getQueryParameters(), clock, projects, people, "format");
        List<PersonLine> rows = new ArrayList<>();
        for (Group group : comparison(query).groups()) {
            String team = group.team() == null ? null : group.team().content().name();
            group.people().forEach(person -> person.lines()
                    .forEach(line -> rows.add(new PersonLine(team, person.person(), line))));
        }
        return new Export(words).file("plan-vs-actual", query.format, AllocationTables.comparison(references), rows);
    }

    private Comparison comparison(ReportQuery query) {
        return service.of(people.current(), query.scope.project(), query.days).byName(references::displayName);
    }

    private Map<String, Object> group(Group group) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("team", AllocationJson.team(group.team()));
        one.put("people", group.people().stream().map(this::person).toList());
        one.putAll(minutes(group.sum()));
        return one;
    }

    private Map<String, Object> person(Person person) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("person", references.person(person.person()));
        one.put("lines", person.lines().stream().map(this::line).toList());
        one.putAll(minutes(person.sum()));
        return one;
    }

    private Map<String, Object> line(Line line) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("target", json.target(line.target()));
        one.put("unplanned", line.minutes().isUnplanned());
        one.putAll(minutes(line.minutes()));
        return one;
    }

    private static Map<String, Object> minutes(PlannedAndActual minutes) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("plannedMinutes", minutes.planned());
        one.put("actualMinutes", minutes.actual());
        one.put("varianceMinutes", minutes.variance());
        one.put("variancePercent", minutes.variancePercent());
        return one;
    }
}
