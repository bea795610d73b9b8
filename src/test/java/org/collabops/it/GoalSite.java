package org.collabops.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collabops.it.Client.Answer;

/** Goals of a project made by REST, as tests of the screens need them. */
final class GoalSite {
    static final String APP = "rest/collabops/1.0/";

    private final Client admin;
    private final Client lead;
    private final String project;

    GoalSite(URI base) {
        this(base, "SHIP", "alice");
    }

    GoalSite(URI base, String project, String lead) {
        this.admin = new Client(base, "admin");
        this.lead = new Client(base, lead);
        this.project = project;
    }

    /** Whatever it is now: a change that is none is one of a version nevertheless. */
    void switchTo(boolean enabled) {
        String path = APP + "projects/" + project + "/goal-settings";
        int version = lead.get(path).version();
        Map<String, Object> setting = Map.of("enabled", enabled, "version", version);
        assertThat(lead.put(path, setting).status(), is(200));
    }

    long cycle(String name) {
        return made(admin.post(
                APP + "cycles",
                Map.of(
                        "name", name,
                        "from", "2026-01-01",
                        "until", "2027-01-01",
                        "zone", "Asia/Shanghai",
                        "state", "ACTIVE")));
    }

    long space(String name) {
        return made(lead.post(APP + "spaces", Map.of("project", project, "name", name)));
    }

    long companySpace(String name) {
        return made(admin.post(APP + "spaces", Map.of("name", name, "lead", "alice")));
    }

    long objective(long space, long cycle, String title) {
        return made(lead.post(APP + "objectives", Map.of("space", space, "cycle", cycle, "title", title)));
    }

    long metric(long objective, String title) {
        return keyResult(
                objective,
                title,
                Map.of("type", "METRIC", "direction", "INCREASE", "baseline", 82, "target", 96, "unit", "%"));
    }

    long ofIssues(long objective, String title) {
        return keyResult(objective, title, Map.of("type", "ISSUES"));
    }

    void align(String child, String parent) {
        made(lead.post(APP + "alignments", Map.of("child", child, "parent", parent)));
    }

    void serve(long keyResult, List<String> issues) {
        issues.forEach(issue -> assertThat(
                lead.post(APP + "key-results/" + keyResult + "/issues", Map.of("issue", issue))
                                .status()
                        < 300,
                is(true)));
    }

    void checkIn(long keyResult, double value, int confidence) {
        assertThat(
                lead.post(
                                APP + "key-results/" + keyResult + "/check-ins",
                                Map.of("value", value, "confidence", confidence, "note", "Two <b>lines</b>\nof words"))
                        .status(),
                is(201));
    }

    Answer change(String path, Map<String, Object> change) {
        Map<String, Object> body = new HashMap<>(change);
        body.put("version", lead.get(APP + path).version());
        return lead.put(APP + path, body);
    }

    long keyResult(long objective, String title, Map<String, Object> measure) {
        Map<String, Object> body = new HashMap<>(measure);
        body.put("objective", objective);
        body.put("title", title);
        return made(lead.post(APP + "key-results", body));
    }

    private static long made(Answer answer) {
        assertThat(answer.body(), answer.status(), is(201));
        return answer.id();
    }
}
