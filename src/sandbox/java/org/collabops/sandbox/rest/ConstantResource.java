package org.collabops.sandbox.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.collabops.sandbox.world.Constant;
import org.collabops.sandbox.world.ConstantKind;
import org.collabops.sandbox.world.StatusCategory;
import org.collabops.sandbox.world.World;

/** The lists that issues pick from: types, statuses and their categories, priorities, resolutions. */
final class ConstantResource {
    private final World world;

    ConstantResource(World world) {
        this.world = world;
    }

    void addTo(RestRoutes routes) {
        JiraJson.PATHS.forEach(
                (kind, path) -> routes.get(path, call -> all(kind, call)).get(path + "/*", call -> one(kind, call)));
        routes.get("statuscategory", this::categories).get("statuscategory/*", this::category);
    }

    private List<Map<String, Object>> all(ConstantKind kind, RestCall call) {
        JiraJson json = new JiraJson(world, call);
        return world.constants().all(kind).stream().map(json::constant).toList();
    }

    /** A status also by its name. */
    private Object one(ConstantKind kind, RestCall call) {
        String idOrName = call.part(1);
        Constant constant = world.constants().all(kind).stream()
                .filter(each -> each.getId().equals(idOrName)
                        || kind == ConstantKind.STATUS && each.name().equalsIgnoreCase(idOrName))
                .findFirst()
                .orElseThrow(() -> new RestFailure(
                        404, "The " + JiraJson.PATHS.get(kind) + " with id '" + idOrName + "' does not exist"));
        return new JiraJson(world, call).constant(constant);
    }

    private Object categories(RestCall call) {
        JiraJson json = new JiraJson(world, call);
        return Arrays.stream(StatusCategory.values()).map(json::category).toList();
    }

    private Object category(RestCall call) {
        String idOrKey = call.part(1);
        return Arrays.stream(StatusCategory.values())
                .filter(each -> each.key().equals(idOrKey)
                        || Integer.toString(each.id()).equals(idOrKey))
                .findFirst()
                .map(new JiraJson(world, call)::category)
                .orElseThrow(() -> new RestFailure(404, "No status category '" + idOrKey + "'"));
    }
}
