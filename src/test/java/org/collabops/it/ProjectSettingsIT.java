package org.collabops.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.HashMap;
import java.util.Map;
import org.junit.Test;

/** All features of a project in one place, in both languages. */
public class ProjectSettingsIT extends RiskScreen {
    private static final String PAGE = "secure/CollabopsProjectSettings!default.jspa?projectKey=";
    private static final String APP = "rest/collabops/1.0/projects/";
    private static final String SAVE = "#collabops-features-save";

    @Test
    public void featuresAreSwitchedAndCopiedInOnePlace() {
        browser.logIn("admin");
        browser.go(PAGE + "SHIP");
        browser.see(SAVE);
        assertThat(browser.all("#collabops-features tbody tr"), hasSize(4));
        browser.shoot("features");
        browser.shootNarrow("features");

        put("SHIP/people-settings", Map.of("enabled", false));
        put("SHIP/risk-settings", Map.of("cadenceDays", Map.of("HIGH", 17)));
        browser.go(PAGE + "SHIP");
        browser.click("label[for='collabops-feature-people']");
        browser.click(SAVE);
        browser.see(".aui-message-success");
        assertThat(enabled("SHIP/people-settings"), is(true));

        put("SHIP/people-settings", Map.of("enabled", false));
        put("SHIP/people-settings", Map.of("enabled", true));
        browser.click("label[for='collabops-feature-people']");
        browser.click(SAVE);
        browser.awaitText(".aui-message-error", said("somebody else changed this first", "他人已先行修改"));
        browser.shoot("features-stale");
        assertThat(enabled("SHIP/people-settings"), is(true));

        String other = other();
        browser.go(PAGE + other);
        browser.choose("#collabops-features-from", name("SHIP"));
        browser.click("#collabops-features-compare");
        browser.see("#collabops-features-copy");
        browser.shoot("features-compared");
        browser.click("#collabops-features-copy");
        browser.see(".aui-message-success");
        browser.shoot("features-copied");
        assertThat(
                as("admin")
                        .get(APP + other + "/risk-settings")
                        .json()
                        .at("/cadenceDays/HIGH")
                        .asInt(),
                is(17));
    }

    @Test
    public void detailsAreReachedFromThePage() {
        browser.logIn("alice");
        browser.go(PAGE + "SHIP");
        browser.see(SAVE);
        String called = browser.text("#collabops-feature-people-details");
        browser.click("#collabops-feature-people-details");
        browser.see("#collabops-people-settings-save");
        browser.awaitText("h2", called);
        browser.click("#collabops-project-settings");
        browser.see(SAVE);
    }

    @Test
    public void nobodyButProjectAdminsFindsAForm() {
        String page = as("bob").get(PAGE + "SHIP").body();
        assertThat(page, not(containsString("name=\"version\"")));
        assertThat(page, containsString(said("Only administrators of the project may do this.", "只有项目管理员可以执行此操作")));
        browser.logIn("bob");
        browser.go(PAGE + "SHIP");
        browser.shoot("features-not-allowed");
        assertThat(as("grace").get(PAGE + "PLANT").body(), not(containsString("name=\"version\"")));
    }

    @Test
    public void onlyProjectsOfOnesOwnCanBeCopied() {
        String page = as("alice").get(PAGE + "SHIP&from=NOWHERE").body();
        assertThat(page, not(containsString("collabops-features-copy\"")));
        assertThat(page, containsString("aui-message-error"));
    }

    private static String other() {
        return sandbox.world().projects().visibleTo(sandbox.world().users().byName("admin")).stream()
                .map(project -> project.getKey())
                .filter(key -> !key.equals("SHIP"))
                .findFirst()
                .orElseThrow();
    }

    private static String name(String key) {
        return sandbox.world().projects().byKey(key).getName();
    }

    private static boolean enabled(String path) {
        return as("admin").get(APP + path).json().at("/enabled").asBoolean();
    }

    private static void put(String path, Map<String, Object> choice) {
        Map<String, Object> body = new HashMap<>(choice);
        body.put("version", as("admin").get(APP + path).version());
        assertThat(as("admin").put(APP + path, body).status(), is(200));
    }
}
