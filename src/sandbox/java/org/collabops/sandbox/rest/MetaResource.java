package org.collabops.sandbox.rest;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.collabops.sandbox.world.Constant;
import org.collabops.sandbox.world.ConstantKind;
import org.collabops.sandbox.world.World;

/** What can be filled in when an issue is created, a type of one project at a time, or edited. */
final class MetaResource {
    private static final int PAGE = 50;

    private final World world;

    MetaResource(World world) {
        this.world = world;
    }

    void addTo(RestRoutes routes) {
        routes.get("issue/createmeta/*/issuetypes", this::types)
                .get("issue/createmeta/*/issuetypes/*", this::fields)
                .get("issue/*/editmeta", this::editing);
    }

    private Object types(RestCall call) {
        Project project = ProjectResource.visible(world, call, call.part(2));
        JiraJson json = new JiraJson(world, call);
        return page(
                call,
                world.constants().all(ConstantKind.TYPE).stream()
                        .filter(type -> !offered(call, project, type).isEmpty())
                        .map(json::constant)
                        .toList());
    }

    private Object fields(RestCall call) {
        Project project = ProjectResource.visible(world, call, call.part(2));
        Constant type = world.constants().byId(ConstantKind.TYPE, call.part(4));
        if (type == null) {
            throw new RestFailure(404, "Issue type with id '" + call.part(4) + "' does not exist.");
        }
        return page(call, new FieldMeta(world, call, project).ofNew(offered(call, project, type), type));
    }

    private List<String> offered(RestCall call, Project project, Constant type) {
        return world.offeredFields().forCreation(project, type.isSubTask(), call.user());
    }

    private Object editing(RestCall call) {
        MutableIssue issue = IssueAccess.visible(world, call, call.part(1));
        List<String> fields = world.offeredFields().forEdit(issue, call.user());
        return Map.of("fields", new FieldMeta(world, call, issue.getProjectObject()).ofExisting(fields));
    }

    private static Map<String, Object> page(RestCall call, List<Map<String, Object>> all) {
        int from = Math.min(call.startAt(), all.size());
        int to = Math.min(from + call.maxResults(PAGE), all.size());
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("maxResults", call.maxResults(PAGE));
        page.put("startAt", call.startAt());
        page.put("total", all.size());
        page.put("isLast", to == all.size());
        page.put("values", all.subList(from, to));
        return page;
    }
}
