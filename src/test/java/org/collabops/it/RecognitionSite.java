package org.collabops.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collabops.it.Client.Answer;

/** Sets recognition up over REST, as administrators of the site and of one project do. */
final class RecognitionSite {
    static final String APP = "rest/collabops/1.0/";

    private final Client admin;
    private final Client lead;
    private final String project;

    RecognitionSite(URI base) {
        this(base, "SHIP", "alice");
    }

    RecognitionSite(URI base, String project, String lead) {
        this.admin = new Client(base, "admin");
        this.lead = new Client(base, lead);
        this.project = project;
    }

    /** Whatever it is now: a change that is none is one of a version nevertheless. */
    RecognitionSite switchTo(boolean enabled, boolean asks) {
        String path = APP + "projects/" + project + "/recognition-settings";
        int version = lead.get(path).version();
        assertThat(
                lead.put(path, Map.of("enabled", enabled, "asks", asks, "version", version))
                        .status(),
                is(200));
        return this;
    }

    RecognitionSite policy(boolean points, int allowance, String period, String zone) {
        String path = APP + "recognition/settings";
        int version = admin.get(path).version();
        Map<String, Object> policy =
                Map.of("points", points, "allowance", allowance, "period", period, "zone", zone, "version", version);
        assertThat(admin.put(path, policy).status(), is(200));
        return this;
    }

    long value(String name) {
        Answer answer = admin.post(APP + "values", Map.of("name", name));
        assertThat(answer.body(), answer.status(), is(201));
        return answer.id();
    }

    static Map<String, Object> gift(String issue, String message, Object... more) {
        Map<String, Object> gift = new HashMap<>();
        gift.put("issue", issue);
        gift.put("message", message);
        gift.put("to", List.of("carol"));
        for (int i = 0; i < more.length; i += 2) {
            gift.put((String) more[i], more[i + 1]);
        }
        return gift;
    }
}
