package org.collabops.people.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.collabops.Actor;
import org.collabops.Days;
import org.collabops.host.People;
import org.collabops.host.Projects;
import org.collabops.host.Words;
import org.collabops.people.Capacity;
import org.collabops.people.CapacityService;
import org.collabops.people.TeamCapacity;
import org.collabops.people.TeamCapacityService;
import org.collabops.rest.Export;
import org.collabops.rest.References;

/** {@code /capacity}: what people and teams can work on some days. */
@Path("/capacity")
@LicensedOnly
@Produces(MediaType.APPLICATION_JSON)
public final class CapacityResource {
    private final CapacityService capacities;
    private final TeamCapacityService teams;
    private final People people;
    private final Words words;
    private final Persons persons;
    private final References references;
    private final CapacityJson json;

    @Inject
    public CapacityResource(
            CapacityService capacities, TeamCapacityService teams, Projects projects, People people, Words words) {
        this.capacities = capacities;
        this.teams = teams;
        this.people = people;
        this.words = words;
        this.persons = new Persons(people);
        this.references = new References(projects, people);
        this.json = new CapacityJson(references);
    }

    @GET
    public Map<String, Object> get(@Context UriInfo uri) {
        CapacityQuery query = CapacityQuery.get(uri.getQueryParameters(), persons);
        Actor actor = people.current();
        return query.person == null
                ? json.team(teams.find(actor, query.team, query.days), query.parts())
                : json.person(capacities.find(actor, query.person, query.days), query.parts());
    }

    /** How each day came to its minutes. */
    @GET
    @Path("explain")
    public Map<String, Object> explain(@Context UriInfo uri) {
        CapacityQuery query = CapacityQuery.explain(uri.getQueryParameters(), persons);
        Capacity capacity = capacities.find(people.current(), query.person, query.days);
        return Map.of("values", capacity.explain().stream().map(json::explained).toList());
    }

    /** A line for each person and part of the days. */
    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response export(@Context UriInfo uri) {
        CapacityQuery query = CapacityQuery.export(uri.getQueryParameters(), persons);
        return new Export(words).file("capacity", query.format, PeopleTables.capacity(references), rows(query));
    }

    private List<PeopleTables.CapacityRow> rows(CapacityQuery query) {
        Actor actor = people.current();
        List<PeopleTables.CapacityRow> rows = new ArrayList<>();
        if (query.person != null) {
            Capacity capacity = capacities.find(actor, query.person, query.days);
            for (Days part : query.parts()) {
                Capacity.Total total = capacity.total(part);
                rows.add(new PeopleTables.CapacityRow(query.person, part, total.isKnown() ? total.planned() : null));
            }
            return rows;
        }
        TeamCapacity capacity = teams.find(actor, query.team, query.days);
        capacity.people().stream()
                .filter(person -> capacity.of(person).isPresent())
                .forEach(person -> query.parts()
                        .forEach(part -> rows.add(new PeopleTables.CapacityRow(
                                person, part, capacity.share(person, part).orElse(null)))));
        return rows;
    }
}
