package org.collabops.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collabops.it.Client.Answer;

/** Allocations made by REST in the week from 2026-11-23 on, as tests need them. */
final class AllocationSite {
    static final String BASE = "rest/collabops/1.0";
    static final String MONDAY = "2026-11-23";
    static final String FRIDAY = "2026-11-27";
    static final String WEEK = "&from=2026-11-23&until=2026-11-29";

    private final Client admin;

    AllocationSite(Client admin) {
        this.admin = admin;
    }

    /** Whatever other tests left is gone; people are on in both projects, and these work eight hours a day. */
    PeopleSite opened(String... people) {
        PeopleSite site = new PeopleSite(admin).cleared();
        switchTo("SHIP", true);
        switchTo("PLANT", true);
        for (JsonNode one :
                admin.get(BASE + "/allocations?maxResults=1000").json().at("/values")) {
            admin.delete(BASE + "/allocations/" + one.at("/id").asLong() + "?version="
                    + one.at("/version").asInt());
        }
        List.of(people).forEach(name -> site.schedule(name, "2026-01-01", PeopleSite.FULL_WEEK, null));
        return site;
    }

    void switchTo(String project, boolean enabled) {
        String path = BASE + "/projects/" + project + "/people-settings";
        int version = admin.get(path).version();
        assertThat(
                admin.put(path, Map.of("enabled", enabled, "version", version)).status(), is(200));
    }

    static Map<String, Object> allocation(String person, String target, Object id, String mode, Object amount) {
        Map<String, Object> body = new HashMap<>();
        body.put("person", person);
        body.put("target", Map.of(target, id));
        body.put("from", MONDAY);
        body.put("until", FRIDAY);
        body.put("mode", mode);
        body.put("amount", amount);
        return body;
    }

    /** The same allocation for other days, the first and the last one of which are named. */
    static Map<String, Object> during(String first, String last, Map<String, Object> allocation) {
        Map<String, Object> moved = new HashMap<>(allocation);
        moved.put("from", first);
        moved.put("until", last);
        return moved;
    }

    static long made(Answer answer) {
        return PeopleSite.made(answer);
    }
}
