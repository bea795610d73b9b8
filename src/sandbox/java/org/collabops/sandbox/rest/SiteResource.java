package org.collabops.sandbox.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.collabops.sandbox.world.World;

/** What the site is, and which fields its issues have. */
final class SiteResource {
    private final World world;

    SiteResource(World world) {
        this.world = world;
    }

    void addTo(RestRoutes routes) {
        routes.get("serverInfo", this::serverInfo).get("field", call -> fields());
    }

    private Object serverInfo(RestCall call) {
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("baseUrl", call.base());
        info.put("version", "11.3.0");
        info.put("versionNumbers", List.of(11, 3, 0));
        info.put("deploymentType", "Server");
        info.put("serverTime", JiraJson.moment(world.clock().instant()));
        info.put("serverTitle", "CollabOps sandbox");
        return info;
    }

    private static Object fields() {
        List<Map<String, Object>> all = new ArrayList<>();
        for (SystemField field : SystemField.all()) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("id", field.id());
            json.put("name", field.name());
            json.put("custom", false);
            json.put("schema", field.schema());
            all.add(json);
        }
        return all;
    }
}
