package org.collabops.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.HashMap;
import java.util.Map;
import org.collabops.it.Client.Answer;

/** Makes goals over REST as tests need them; each call makes things of its own. */
final class GoalWriter {
    static final String BASE = "rest/collabops/1.0";

    private final Client admin;
    private final Client lead;

    /** @param lead administers the project */
    GoalWriter(Client admin, Client lead) {
        this.admin = admin;
        this.lead = lead;
    }

    GoalWriter switchOn(String project) {
        return set(project, true);
    }

    GoalWriter set(String project, boolean enabled) {
        String path = BASE + "/projects/" + project + "/goal-settings";
        int version = lead.get(path).version();
        assertThat(
                lead.put(path, Map.of("enabled", enabled, "version", version)).status(), is(200));
        return this;
    }

    /** An active one around today. */
    long cycle() {
        return cycle("This year and next");
    }

    long cycle(String name) {
        return created(admin.post(
                BASE + "/cycles",
                Map.of(
                        "name", name,
                        "from", "2026-01-01",
                        "until", "2028-01-01",
                        "zone", "Europe/Berlin",
                        "state", "ACTIVE")));
    }

    long space(String project) {
        return space(project, "Space of " + project);
    }

    long space(String project, String name) {
        return created(lead.post(BASE + "/spaces", Map.of("name", name, "project", project)));
    }

    long objective(long space, long cycle, String title) {
        return created(lead.post(
                BASE + "/objectives", Map.of("space", space, "cycle", cycle, "title", title, "owner", "bob")));
    }

    /** An objective of bob's in a cycle and a space of its own. */
    long objective(String project) {
        return objective(space(project), cycle(), "Ship on time");
    }

    /** From 0 to 10. */
    long metric(long objective) {
        return keyResult(objective, Map.of("baseline", 0, "target", 10));
    }

    long keyResult(long objective, Map<String, Object> fields) {
        Map<String, Object> body = new HashMap<>(fields);
        body.put("objective", objective);
        body.putIfAbsent("title", "Lead time");
        return created(lead.post(BASE + "/key-results", body));
    }

    static long created(Answer answer) {
        assertThat(answer.body(), answer.status(), is(201));
        return answer.id();
    }
}
