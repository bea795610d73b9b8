package org.collabops.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collabops.it.Client.Answer;

/** Working time and teams made by REST, as tests need them. */
final class PeopleSite {
    static final String BASE = "rest/collabops/1.0";
    static final List<Integer> FULL_WEEK = List.of(480, 480, 480, 480, 480, 0, 0);

    private final Client admin;

    PeopleSite(Client admin) {
        this.admin = admin;
    }

    /** Whatever other tests left of people's working time, teams and policy is gone. */
    PeopleSite cleared() {
        policy("MANAGER");
        List.of("/schedules", "/leave", "/holiday-calendars").forEach(this::clear);
        while (admin.get(BASE + "/teams").json().at("/total").asInt() > 0) {
            clear("/teams");
        }
        return this;
    }

    void policy(String individualFigures) {
        int version = admin.get(BASE + "/settings/policy").version();
        Answer answer = admin.put(
                BASE + "/settings/policy", Map.of("individualFigures", individualFigures, "version", version));
        assertThat(answer.body(), answer.status(), is(200));
    }

    long schedule(String person, String validFrom, List<Integer> week, Long calendar) {
        Map<String, Object> body = new HashMap<>();
        body.put("person", person);
        body.put("validFrom", validFrom);
        body.put("weekdayMinutes", week);
        body.put("calendar", calendar);
        return made(admin.post(BASE + "/schedules", body));
    }

    long calendar(String name, List<Map<String, Object>> days) {
        return made(admin.post(BASE + "/holiday-calendars", Map.of("name", name, "days", days)));
    }

    long leave(String person, String from, String until, Integer minutesPerDay) {
        Map<String, Object> body = new HashMap<>();
        body.put("person", person);
        body.put("from", from);
        body.put("until", until);
        body.put("minutesPerDay", minutesPerDay);
        return made(admin.post(BASE + "/leave", body));
    }

    long team(String name, Long parent, String... leads) {
        Map<String, Object> body = new HashMap<>();
        body.put("name", name);
        body.put("parent", parent);
        body.put("leads", List.of(leads));
        return made(admin.post(BASE + "/teams", body));
    }

    void member(long team, String person, String from) {
        Answer answer = admin.post(BASE + "/teams/" + team + "/members", Map.of("person", person, "from", from));
        assertThat(answer.body(), answer.status(), is(201));
    }

    static long made(Answer answer) {
        assertThat(answer.body(), answer.status(), is(201));
        return answer.id();
    }

    private void clear(String path) {
        for (JsonNode one : admin.get(BASE + path + "?maxResults=1000").json().at("/values")) {
            admin.delete(BASE + path + "/" + one.at("/id").asLong() + "?version="
                    + one.at("/version").asInt());
        }
    }
}
