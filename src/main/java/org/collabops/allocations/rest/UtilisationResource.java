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
import org.collabops.Days;
import org.collabops.allocations.PersonLoad.Period;
import org.collabops.allocations.Utilisation;
import org.collabops.allocations.Utilisation.Group;
import org.collabops.allocations.Utilisation.Row;
import org.collabops.allocations.Utilisation.Sum;
import org.collabops.allocations.UtilisationService;
import org.collabops.allocations.rest.AllocationTables.PersonPeriod;
import org.collabops.host.People;
import org.collabops.host.Projects;
import org.collabops.host.Words;
import org.collabops.rest.Export;
import org.collabops.rest.References;

/** {@code /utilisation}: how much the people of a project or a team, or one person, are planned for. */
@Path("/utilisation")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class UtilisationResource {
    private final UtilisationService service;
    private final Projects projects;
    private final People people;
    private final Words words;
    private final Clock clock;
    private final References references;

    @Inject
    public UtilisationResource(UtilisationService service, Projects projects, People people, Words words, Clock clock) {
        this.service = service;
        this.projects = projects;
        this.people = people;
        this.words = words;
        this.clock = clock;
        this.references = new References(projects, people);
    }

    @GET
    public Map<String, Object> report(@Context UriInfo uri) {
        Utilisation utilisation = utilisation(ReportQuery.of(uri.getQueryParameters(), clock, projects, people, "by"));
        Map<String, Object> json = new LinkedHashMap<>(days(utilisation.days()));
        json.put(
                "periods",
                utilisation.periods().stream().map(UtilisationResource::days).toList());
        json.put("teams", utilisation.groups().stream().map(this::group).toList());
        json.put("notShown", utilisation.notShown());
        return json;
    }

    /** A line for each person and period that the viewer may see. */
    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response export(@Context UriInfo uri) {
        ReportQuery query = ReportQuery.of(uri.getQueryParameters(), clock, projects, people, "by", "format");
        List<PersonPeriod> rows = new ArrayList<>();
        for (Group group : utilisation(query).groups()) {
            String team = group.team() == null ? null : group.team().content().name();
            group.rows().forEach(row -> row.periods()
                    .forEach(period -> period.ifPresent(seen -> rows.add(new PersonPeriod(team, row.person(), seen)))));
        }
        return new Export(words).file("utilisation", query.format, AllocationTables.utilisation(references), rows);
    }

    private Utilisation utilisation(ReportQuery query) {
        return service.of(people.current(), query.scope, query.days, query.cut).byName(references::displayName);
    }

    private Map<String, Object> group(Group group) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("team", AllocationJson.team(group.team()));
        json.put("people", group.rows().stream().map(this::row).toList());
        json.put("periods", group.sums().stream().map(UtilisationResource::sum).toList());
        json.put("whole", sum(group.sum()));
        return json;
    }

    private Map<String, Object> row(Row row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("person", references.person(row.person()));
        json.put(
                "periods",
                row.periods().stream()
                        .map(period -> period.map(UtilisationResource::period).orElse(null))
                        .toList());
        json.put("whole", row.whole().map(UtilisationResource::period).orElse(null));
        return json;
    }

    private static Map<String, Object> period(Period period) {
        Map<String, Object> json = new LinkedHashMap<>(days(period.days()));
        json.put("plannedMinutes", period.planned());
        json.put("tentativeMinutes", period.tentative());
        json.put("privateMinutes", period.hidden());
        json.put("capacityMinutes", period.capacity());
        json.put("freeMinutes", period.free());
        json.put("utilisationPercent", period.utilisationPercent());
        json.put("overloadedDays", period.overloadedDays());
        return json;
    }

    private static Map<String, Object> sum(Sum sum) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("plannedMinutes", sum.planned());
        json.put("capacityMinutes", sum.capacity());
        json.put("utilisationPercent", sum.utilisationPercent());
        json.put("unknownPeople", sum.unknown());
        return json;
    }

    static Map<String, Object> days(Days days) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("from", days.from().toString());
        json.put("until", days.last().toString());
        return json;
    }
}
