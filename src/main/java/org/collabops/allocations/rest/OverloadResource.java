package org.collabops.allocations.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collabops.Actor;
import org.collabops.Days;
import org.collabops.allocations.AllocationService;
import org.collabops.allocations.LoadService;
import org.collabops.allocations.PersonLoad;
import org.collabops.allocations.PersonLoad.Overbooked;
import org.collabops.allocations.PersonLoad.OverloadedDay;
import org.collabops.allocations.PersonLoad.Period;
import org.collabops.allocations.Planned;
import org.collabops.allocations.Utilisation.Row;
import org.collabops.allocations.UtilisationService;
import org.collabops.host.People;
import org.collabops.host.Projects;
import org.collabops.people.TeamService;
import org.collabops.rest.References;

/** {@code /overload}: where people are planned for too much, and by what. */
@Path("/overload")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class OverloadResource {
    private final UtilisationService service;
    private final Projects projects;
    private final People people;
    private final Clock clock;
    private final References references;
    private final AllocationJson json;

    @Inject
    public OverloadResource(
            UtilisationService service,
            AllocationService allocations,
            LoadService loads,
            TeamService teams,
            Projects projects,
            People people,
            Clock clock) {
        this.service = service;
        this.projects = projects;
        this.people = people;
        this.clock = clock;
        this.references = new References(projects, people);
        this.json = new AllocationJson(allocations, loads, teams, references);
    }

    @GET
    public Map<String, Object> report(@Context UriInfo uri) {
        ReportQuery query = ReportQuery.of(uri.getQueryParameters(), clock, projects, people, "by");
        Actor viewer = people.current();
        List<Row> rows = service.of(viewer, query.scope, query.days, query.cut).groups().stream()
                .flatMap(group -> group.rows().stream())
                .toList();
        List<Map<String, Object>> found = new ArrayList<>();
        rows.forEach(row -> {
            Map<String, Object> overload = overload(row, query.days);
            if (overload.size() > 1) {
                found.add(overload);
            }
        });
        return Map.of("values", found);
    }

    /** With nothing but the person when there is none. */
    private Map<String, Object> overload(Row row, Days days) {
        PersonLoad load = row.load();
        List<Map<String, Object>> overloaded =
                load.overloadedDays(days).stream().map(this::day).toList();
        List<Map<String, Object>> periods = row.periods().stream()
                .flatMap(Optional::stream)
                .filter(Period::isOverloaded)
                .map(OverloadResource::period)
                .toList();
        List<Map<String, Object>> ranges = load.overbooked().stream()
                .filter(range -> range.days().overlaps(days))
                .map(this::range)
                .toList();
        Map<String, Object> overload = new LinkedHashMap<>();
        overload.put("person", references.person(row.person()));
        if (!overloaded.isEmpty() || !periods.isEmpty() || !ranges.isEmpty()) {
            overload.put("days", overloaded);
            overload.put("periods", periods);
            overload.put("ranges", ranges);
        }
        return overload;
    }

    private Map<String, Object> day(OverloadedDay day) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("date", day.day().toString());
        one.put("plannedMinutes", day.planned());
        one.put("capacityMinutes", day.capacity());
        one.put("overMinutes", day.overBy());
        one.put(
                "items",
                day.plans().stream()
                        .map(plan -> item(plan, plan.spread().on(day.day())))
                        .toList());
        return one;
    }

    private static Map<String, Object> period(Period period) {
        Map<String, Object> one = new LinkedHashMap<>(UtilisationResource.days(period.days()));
        one.put("plannedMinutes", period.planned());
        one.put("capacityMinutes", period.capacity());
        one.put("overMinutes", period.planned() - period.capacity());
        return one;
    }

    private Map<String, Object> range(Overbooked range) {
        Map<String, Object> one = new LinkedHashMap<>(UtilisationResource.days(range.days()));
        one.put("overMinutes", range.overBy());
        one.put(
                "items",
                range.plans().stream()
                        .map(plan -> item(
                                plan, plan.spread().placed() + plan.spread().unplaceable()))
                        .toList());
        return one;
    }

    /** Of a private one its minutes alone. */
    private Map<String, Object> item(Planned plan, long minutes) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("allocation", plan.isPrivate() ? null : plan.id());
        item.put("target", plan.isPrivate() ? null : json.target(plan.target()));
        item.put("minutes", minutes);
        return item;
    }
}
