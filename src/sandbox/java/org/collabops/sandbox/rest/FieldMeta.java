package org.collabops.sandbox.rest;

import com.atlassian.jira.project.Project;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collabops.sandbox.world.Constant;
import org.collabops.sandbox.world.ConstantKind;
import org.collabops.sandbox.world.World;

/** What a program must know of the fields of a form: which are needed, and what each takes. */
final class FieldMeta {
    private static final Set<String> REQUIRED = Set.of("summary", "issuetype", "project", "parent", "reporter");

    private final World world;
    private final RestCall call;
    private final Project project;
    private final JiraJson json;

    FieldMeta(World world, RestCall call, Project project) {
        this.world = world;
        this.call = call;
        this.project = project;
        json = new JiraJson(world, call);
    }

    /** For who creates an issue of one type. */
    List<Map<String, Object>> ofNew(List<String> fields, Constant type) {
        return fields.stream()
                .map(id -> of(id, id.equals("issuetype") ? List.of(type) : constants(id), REQUIRED.contains(id)))
                .toList();
    }

    /** By the ids of the fields. */
    Map<String, Object> ofExisting(List<String> fields) {
        return byId(fields, REQUIRED);
    }

    /** By the ids of the fields; whoever is asked for a resolution must give one. */
    Map<String, Object> ofTransition(List<String> fields) {
        return byId(fields, Set.of("summary", "resolution"));
    }

    private Map<String, Object> byId(List<String> fields, Set<String> required) {
        Map<String, Object> all = new LinkedHashMap<>();
        fields.forEach(id -> all.put(id, of(id, constants(id), required.contains(id))));
        return all;
    }

    private Map<String, Object> of(String id, List<Constant> constants, boolean required) {
        SystemField field = SystemField.withId(id);
        Map<String, Object> meta = new LinkedHashMap<>();
        meta.put("required", required);
        meta.put("schema", field.schema());
        meta.put("name", field.name());
        meta.put("fieldId", id);
        if (field.type().equals("user")) {
            meta.put("autoCompleteUrl", call.self("user", "search") + "?username=");
        }
        meta.put("hasDefaultValue", false);
        meta.put("operations", operations(field));
        if (!constants.isEmpty()) {
            meta.put("allowedValues", constants.stream().map(json::constant).toList());
        } else if (id.equals("project")) {
            meta.put("allowedValues", List.of(json.project(project)));
        }
        return meta;
    }

    private static List<String> operations(SystemField field) {
        if (field.id().equals("comment")) {
            return List.of("add");
        }
        return field.isList() ? List.of("add", "set", "remove") : List.of("set");
    }

    private List<Constant> constants(String id) {
        return JiraJson.PATHS.entrySet().stream()
                .filter(path -> path.getValue().equals(id))
                .map(Map.Entry::getKey)
                .findFirst()
                .map(this::offered)
                .orElse(List.of());
    }

    /** An issue does not become a sub-task by being edited. */
    private List<Constant> offered(ConstantKind kind) {
        return world.constants().all(kind).stream()
                .filter(constant -> kind != ConstantKind.TYPE || !constant.isSubTask())
                .toList();
    }
}
