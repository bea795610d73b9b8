package org.collabops.people.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.Field;
import org.collabops.Percent;
import org.collabops.Text;
import org.collabops.UserKey;
import org.collabops.host.People;
import org.collabops.host.Person;
import org.collabops.people.Membership;
import org.collabops.people.MembershipChange;
import org.collabops.people.MembershipContent;
import org.collabops.people.Team;
import org.collabops.people.TeamChange;
import org.collabops.people.TeamContent;
import org.collabops.people.TeamService;
import org.collabops.rest.Input;
import org.collabops.rest.References;

/** Reads and writes teams and their members. */
final class TeamJson {
    private static final Set<String> FIELDS = Set.of(
            "name",
            "parent",
            "leads",
            "deputies",
            "version",
            // What a client got from here and sends back: read only, and not looked at.
            "id",
            "members",
            "changedAt",
            "changedBy",
            "mayKeep");
    private static final Set<String> MEMBER_FIELDS = Set.of(
            "person",
            "from",
            "until",
            "commitmentPercent",
            "version",
            // Read only.
            "number",
            "team");

    private final TeamService service;
    private final People people;
    private final References references;

    TeamJson(TeamService service, People people, References references) {
        this.service = service;
        this.people = people;
        this.references = references;
    }

    static Input open(Map<String, Object> body) {
        return new Input(body, FIELDS);
    }

    static Input openMember(Map<String, Object> body) {
        return new Input(body, MEMBER_FIELDS);
    }

    /** To be read last: whatever was wrong with the input so far is told now. */
    TeamChange change(Input input) {
        TeamChange change = new TeamChange(
                input.text("name"), input.whole("parent"), people(input, "leads"), people(input, "deputies"));
        input.refuseProblems();
        return change;
    }

    /** To be read last. */
    static MembershipChange memberChange(Input input) {
        Field<Percent> commitment = input.percent("commitmentPercent");
        MembershipChange change = new MembershipChange(input.date("from"), DaysInput.until(input), commitment);
        input.refuseProblems();
        return change;
    }

    Map<String, Object> team(Actor viewer, Team team) {
        TeamContent content = team.content();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", team.id());
        json.put("version", team.version());
        json.put("name", content.name());
        json.put("parent", content.parent());
        json.put("leads", content.leads().stream().map(references::person).toList());
        json.put("deputies", content.deputies().stream().map(references::person).toList());
        json.put("changedAt", team.revision().at().toString());
        json.put("changedBy", references.person(team.revision().by()));
        json.put("mayKeep", service.mayKeep(viewer, team.id()));
        return json;
    }

    Map<String, Object> member(Membership member, int version) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("number", member.number());
        json.put("team", member.team());
        json.put("version", version);
        json.put("person", references.person(member.person()));
        json.putAll(days(member.content()));
        return json;
    }

    static Map<String, Object> days(MembershipContent content) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("from", content.from().toString());
        json.put(
                "until",
                content.until() == null ? null : content.until().minusDays(1).toString());
        json.put("commitmentPercent", content.commitment().decimal());
        return json;
    }

    static Map<String, Object> fields(Team team) {
        TeamContent content = team.content();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", content.name());
        fields.put("parent", content.parent());
        fields.put("leads", keys(content.leads()));
        fields.put("deputies", keys(content.deputies()));
        fields.put("members", content.members().stream().map(TeamJson::stored).toList());
        return fields;
    }

    private static Map<String, Object> stored(Membership member) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("number", member.number());
        json.put("person", member.person().value());
        json.putAll(days(member.content()));
        return json;
    }

    private Field<List<UserKey>> people(Input input, String field) {
        return input.resolvedList(
                field, named -> people.named(named).map(Person::key), Text.of("collabops.error.no-such-user"));
    }

    private static List<String> keys(List<UserKey> people) {
        return people.stream().map(UserKey::value).toList();
    }
}
