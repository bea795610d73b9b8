package org.collabops.people.rest;

import com.atlassian.plugins.rest.api.security.annotation.LicensedOnly;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.collabops.Actor;
import org.collabops.host.People;
import org.collabops.host.Projects;
import org.collabops.host.Words;
import org.collabops.people.Team;
import org.collabops.people.TeamChange;
import org.collabops.people.TeamMap;
import org.collabops.people.TeamService;
import org.collabops.rest.Answers;
import org.collabops.rest.Export;
import org.collabops.rest.Histories;
import org.collabops.rest.Input;
import org.collabops.rest.Listing;
import org.collabops.rest.References;

/** {@code /teams}: the tree of teams. */
@Path("/teams")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class TeamResource {
    private final TeamService service;
    private final People people;
    private final Words words;
    private final Persons persons;
    private final References references;
    private final TeamJson json;

    @Inject
    public TeamResource(TeamService service, Projects projects, People people, Words words) {
        this.service = service;
        this.people = people;
        this.words = words;
        this.persons = new Persons(people);
        this.references = new References(projects, people);
        this.json = new TeamJson(service, people, references);
    }

    @GET
    public Map<String, Object> list(@Context UriInfo uri) {
        TeamQuery query = TeamQuery.list(uri.getQueryParameters(), persons);
        Actor actor = people.current();
        List<Team> found = query.of(service.map(actor).all());
        return Listing.json(query.listing.page(found), team -> json.team(actor, team));
    }

    /** A line for each member of each team. */
    @GET
    @Path("export")
    @Produces(MediaType.WILDCARD)
    public Response export(@Context UriInfo uri) {
        TeamQuery query = TeamQuery.export(uri.getQueryParameters(), persons);
        TeamMap map = service.map(people.current());
        List<PeopleTables.Member> members = query.listing.sorted(query.of(map.all())).stream()
                .flatMap(team -> PeopleTables.Member.of(team))
                .toList();
        return new Export(words).file("teams", query.format, PeopleTables.members(map, references), members);
    }

    @POST
    public Response create(Map<String, Object> body, @Context UriInfo uri) {
        Actor actor = people.current();
        Team team = service.create(actor, json.change(TeamJson.open(body)));
        return Answers.created(uri, team.id(), json.team(actor, team));
    }

    @GET
    @Path("{id}")
    public Map<String, Object> get(@PathParam("id") String id) {
        Actor actor = people.current();
        return json.team(actor, service.find(actor, id(id)));
    }

    @PUT
    @Path("{id}")
    public Response change(@PathParam("id") String id, Map<String, Object> body) {
        Actor actor = people.current();
        service.find(actor, id(id));
        Input input = TeamJson.open(body);
        Integer version = input.required("version", input.number("version"));
        TeamChange change = json.change(input);
        return Answers.changed(
                words, () -> service.change(actor, id(id), version, change), team -> json.team(actor, team));
    }

    @DELETE
    @Path("{id}")
    public Response delete(@PathParam("id") String id, @QueryParam("version") String version) {
        Actor actor = people.current();
        service.find(actor, id(id));
        return Answers.<Team>deleted(
                words, () -> service.delete(actor, id(id), Answers.version(version)), team -> json.team(actor, team));
    }

    @GET
    @Path("{id}/history")
    public Map<String, Object> history(@PathParam("id") String id) {
        return new Histories(references).of(service.history(people.current(), id(id)), TeamJson::fields);
    }

    static long id(String id) {
        return Answers.id("Team", id);
    }
}
