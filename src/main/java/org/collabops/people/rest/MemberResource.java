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
import java.util.Map;
import org.collabops.Actor;
import org.collabops.Text;
import org.collabops.UserKey;
import org.collabops.host.Groups;
import org.collabops.host.People;
import org.collabops.host.Projects;
import org.collabops.host.Words;
import org.collabops.people.MemberList;
import org.collabops.people.Membership;
import org.collabops.people.MembershipChange;
import org.collabops.people.MembershipService;
import org.collabops.people.Team;
import org.collabops.people.TeamService;
import org.collabops.rest.Answers;
import org.collabops.rest.Input;
import org.collabops.rest.References;

/** {@code /teams/{id}/members}: who belongs to a team; its version is that of the team. */
@Path("/teams/{id}/members")
@LicensedOnly
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public final class MemberResource {
    private final MembershipService service;
    private final TeamService teams;
    private final People people;
    private final Words words;
    private final Persons persons;
    private final TeamJson json;
    private final MemberImportJson imports;

    @Inject
    public MemberResource(
            MembershipService service,
            TeamService teams,
            Groups groups,
            Projects projects,
            People people,
            Words words) {
        this.service = service;
        this.teams = teams;
        this.people = people;
        this.words = words;
        this.persons = new Persons(people);
        this.json = new TeamJson(teams, people, new References(projects, people));
        this.imports = new MemberImportJson(groups, people, new References(projects, people));
    }

    @GET
    public Map<String, Object> list(@PathParam("id") String id, @Context UriInfo uri) {
        MemberQuery query = new MemberQuery(uri.getQueryParameters());
        Team team = teams.find(people.current(), id(id));
        return query.json(team.content().members(), member -> json.member(member, team.version()));
    }

    @POST
    public Response add(@PathParam("id") String id, Map<String, Object> body, @Context UriInfo uri) {
        Actor actor = people.current();
        teams.find(actor, id(id));
        Input input = TeamJson.openMember(body);
        UserKey person = persons.read(input, "person").value();
        MembershipChange change = TeamJson.memberChange(input);
        Membership added = service.add(actor, id(id), person, change);
        return Answers.created(uri, added.number(), member(actor, added));
    }

    @GET
    @Path("{number}")
    public Map<String, Object> get(@PathParam("id") String id, @PathParam("number") String number) {
        Actor actor = people.current();
        return member(actor, service.find(actor, id(id), number(number)));
    }

    @PUT
    @Path("{number}")
    public Response change(@PathParam("id") String id, @PathParam("number") String number, Map<String, Object> body) {
        Actor actor = people.current();
        Membership before = service.find(actor, id(id), number(number));
        Input input = TeamJson.openMember(body);
        Integer version = input.required("version", input.number("version"));
        UserKey person = persons.read(input, "person").or(before.person());
        if (!before.person().equals(person)) {
            input.problem("person", Text.of("collabops.people.error.other-person"));
        }
        MembershipChange change = TeamJson.memberChange(input);
        return Answers.<Team>unlessStale(
                words,
                () -> Response.ok(member(actor, service.change(actor, id(id), number(number), version, change)))
                        .build(),
                team -> json.team(actor, team));
    }

    @DELETE
    @Path("{number}")
    public Response remove(
            @PathParam("id") String id, @PathParam("number") String number, @QueryParam("version") String version) {
        Actor actor = people.current();
        service.find(actor, id(id), number(number));
        return Answers.<Team>deleted(
                words,
                () -> service.remove(actor, id(id), number(number), Answers.version(version)),
                team -> json.team(actor, team));
    }

    /** Tells what a list of people would do to the team, or does it, all of it in one revision. */
    @POST
    @Path("import")
    public Response importMembers(@PathParam("id") String id, Map<String, Object> body) {
        Actor actor = people.current();
        Team before = teams.managed(actor, id(id));
        MemberImportJson.Request request = imports.read(body, teams.mayFound(actor));
        MemberList list = request.list();
        Map<String, Object> preview = imports.preview(list, before.content());
        return Answers.<Team>unlessStale(
                words,
                () -> {
                    Team after = request.apply() ? service.apply(actor, before.id(), request.version(), list) : before;
                    return Response.ok(MemberImportJson.answer(preview, request.apply(), json.team(actor, after)))
                            .build();
                },
                team -> json.team(actor, team));
    }

    private Map<String, Object> member(Actor actor, Membership member) {
        return json.member(member, teams.find(actor, member.team()).version());
    }

    private static long id(String id) {
        return TeamResource.id(id);
    }

    private static int number(String number) {
        return (int) Math.min(Answers.id("Member", number), Integer.MAX_VALUE);
    }
}
