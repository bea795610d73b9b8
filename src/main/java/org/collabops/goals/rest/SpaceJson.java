package org.collabops.goals.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.collabops.Actor;
import org.collabops.Text;
import org.collabops.goals.Space;
import org.collabops.goals.SpaceChange;
import org.collabops.goals.SpaceContent;
import org.collabops.goals.SpaceService;
import org.collabops.host.People;
import org.collabops.host.Person;
import org.collabops.rest.Input;
import org.collabops.rest.References;

/** Reads and writes spaces. */
final class SpaceJson {
    private static final Set<String> FIELDS = Set.of(
            "name",
            "project",
            "lead",
            "version",
            // What a client got from here and sends back: read only, and not looked at.
            "id",
            "changedAt",
            "changedBy",
            "mayAdd",
            "mayManage");

    private final SpaceService service;
    private final People people;
    private final References references;

    SpaceJson(SpaceService service, People people, References references) {
        this.service = service;
        this.people = people;
        this.references = references;
    }

    static Input open(Map<String, Object> body) {
        return new Input(body, FIELDS);
    }

    /** To be read last: whatever was wrong with the input so far is told now. */
    SpaceChange change(Input input) {
        SpaceChange change = new SpaceChange(
                input.text("name"),
                input.resolved(
                        "lead",
                        named -> people.named(named).map(Person::key),
                        Text.of("collabops.error.no-such-user")));
        input.refuseProblems();
        return change;
    }

    Map<String, Object> space(Actor viewer, Space space) {
        SpaceContent content = space.content();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", space.id());
        json.put("version", space.version());
        json.put("name", content.name());
        json.put("project", references.project(space.project()));
        json.put("lead", references.person(content.lead()));
        json.put("changedAt", space.revision().at().toString());
        json.put("changedBy", references.person(space.revision().by()));
        json.put("mayAdd", service.mayAdd(viewer, space));
        json.put("mayManage", service.mayManage(viewer, space));
        return json;
    }

    static Map<String, Object> fields(Space space) {
        SpaceContent content = space.content();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", content.name());
        fields.put("lead", content.lead() == null ? null : content.lead().value());
        return fields;
    }
}
