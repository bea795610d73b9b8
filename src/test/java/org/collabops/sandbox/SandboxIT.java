package org.collabops.sandbox;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The whole sandbox with the packaged app, started the way a newcomer starts it. */
public class SandboxIT {

    private static final Path JAR = Path.of(System.getProperty("collabops.jar", "target/collabops-jira.jar"));

    @Rule
    public final TemporaryFolder home = new TemporaryFolder();

    /** https://support.atlassian.com/jira/kb/jira-status-endpoint-response-meanings/ */
    @Test
    public void statusIsRunning() throws Exception {
        try (var sandbox = start()) {
            assertThat(get(sandbox.url().resolve("status")).body(), is("{\"state\":\"RUNNING\"}"));
        }
    }

    @Test
    public void theAppDoesNothingThatJiraWouldRefuseWhileItStarts() {
        try (var sandbox = start()) {
            assertThat(sandbox.violations().seen(), is(empty()));
        }
    }

    @Test
    public void featuresAreOnInTheDemoProjectsAndStaySoAfterARestart() throws Exception {
        for (int i = 0; i < 2; i++) {
            try (var sandbox = start()) {
                var admin = sandbox.world().users().byName("admin");
                for (var project : sandbox.world().projects().visibleTo(admin)) {
                    String path = "rest/collabops/1.0/projects/" + project.getKey() + "/risk-settings";
                    assertThat(get(sandbox.url().resolve(path)).body(), containsString("\"enabled\":true"));
                }
            }
        }
    }

    @Test
    public void allFeaturesAreOnWhereIssuesWereImported() throws Exception {
        Path issues = home.newFile("issues.jsonl").toPath();
        Files.writeString(issues, "{\"key\": \"REAL-1\", \"created\": \"2026-01-05T08:00:00Z\"}\n");

        try (var sandbox = Sandbox.start(options().withIssues(issues))) {
            for (String feature : List.of("risk", "goal", "people", "recognition")) {
                String path = "rest/collabops/1.0/projects/REAL/" + feature + "-settings";
                assertThat(feature, get(sandbox.url().resolve(path)).body(), containsString("\"enabled\":true"));
            }
        }
    }

    private Sandbox start() {
        return Sandbox.start(options());
    }

    private Options options() {
        return Options.forTest(JAR, home.getRoot().toPath());
    }

    private static HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        String credentials = Base64.getEncoder().encodeToString("admin:admin".getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(address)
                .header("Authorization", "Basic " + credentials)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
