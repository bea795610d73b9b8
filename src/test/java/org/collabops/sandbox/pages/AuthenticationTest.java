package org.collabops.sandbox.pages;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.DispatcherType;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Locale;
import org.collabops.sandbox.db.Database;
import org.collabops.sandbox.db.TestDatabases;
import org.collabops.sandbox.db.TransactionMode;
import org.collabops.sandbox.rest.JiraRest;
import org.collabops.sandbox.world.DemoWorld;
import org.collabops.sandbox.world.World;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.After;
import org.junit.Test;

public class AuthenticationTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String MYSELF = "rest/api/2/myself";
    private static final String TOKENS = "rest/pat/latest/tokens";

    private final Database database = TestDatabases.h2(TransactionMode.NONE);
    private final World world =
            World.open(database, Clock.fixed(Instant.parse("2026-11-20T10:00:00Z"), ZoneOffset.UTC), Locale.ENGLISH);
    private Server server;
    private URI root;

    private void start(boolean basicAuth) throws Exception {
        DemoWorld.writeInto(world);
        server = new Server(0);
        ServletContextHandler context = new ServletContextHandler("/jira");
        context.addServlet(new ServletHolder(JiraRest.api(world)), "/rest/api/2/*");
        context.addServlet(new ServletHolder(JiraRest.tokens(world)), "/rest/pat/latest/*");
        context.addFilter(
                new FilterHolder(new Authentication(world, basicAuth)), "/*", EnumSet.of(DispatcherType.REQUEST));
        server.setHandler(context);
        server.start();
        root = URI.create(
                "http://localhost:" + ((ServerConnector) server.getConnectors()[0]).getLocalPort() + "/jira/");
    }

    @After
    public void stop() throws Exception {
        server.stop();
        database.close();
    }

    /** https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html */
    @Test
    public void aTokenIsMadeUsedListedAndRevoked() throws Exception {
        start(true);
        String basic = basic("carol", "carol");
        HttpResponse<String> made = send("POST", TOKENS, basic, "{\"name\":\"script\",\"expirationDuration\":90}");
        assertThat(made.statusCode(), is(201));
        String token = "Bearer " + json(made).path("rawToken").asText();
        assertThat(json(made).path("expiringAt").asText(), containsString("2027-02-18"));
        assertThat(json(send("GET", MYSELF, token, null)).path("name").asText(), is("carol"));

        HttpResponse<String> listed = send("GET", TOKENS, token, null);
        assertThat(json(listed).path(0).path("name").asText(), is("script"));
        assertThat(listed.body(), not(containsString("rawToken")));

        String one = TOKENS + "/" + json(made).path("id").asText();
        assertThat(send("DELETE", one, basic("bob", "bob"), null).statusCode(), is(404));
        assertThat(send("DELETE", one, token, null).statusCode(), is(204));
        assertThat(send("GET", MYSELF, token, null).statusCode(), is(401));
    }

    /** https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html */
    @Test
    public void anExpiredTokenIsWorthNothing() throws Exception {
        start(true);
        var carol = world.users().byName("carol");
        String ended = world.tokens().create(carol, "ended", 0).secret();
        assertThat(world.tokens().owner(ended), is(nullValue()));
        String lasting = world.tokens().create(carol, "lasting", null).secret();
        World later = World.open(database, Clock.offset(Clock.systemUTC(), Duration.ofDays(3_650)), Locale.ENGLISH);
        assertThat(later.tokens().owner(lasting).getKey(), is(carol.getKey()));
        assertThat(world.tokens().owner("guessed"), is(nullValue()));
    }

    /** https://codeclou.io/blog/2021/03/disabling-basic-auth-in-jira-and-allowlisting-customfield-editor-rest-api/ */
    @Test
    public void nameAndPasswordAreRefusedWhereTheyAreSwitchedOff() throws Exception {
        start(false);
        HttpResponse<String> refused = send("GET", MYSELF, basic("carol", "carol"), null);
        assertThat(refused.statusCode(), is(403));
        assertThat(
                json(refused).path("message").asText(), is("Basic Authentication has been disabled on this instance."));
        String token = world.tokens()
                .create(world.users().byName("carol"), "script", null)
                .secret();
        assertThat(send("GET", MYSELF, "Bearer " + token, null).statusCode(), is(200));
    }

    /** https://developer.atlassian.com/server/jira/platform/basic-authentication/ */
    @Test
    public void aWrongPasswordIsRefused() throws Exception {
        start(true);
        assertThat(send("GET", MYSELF, basic("carol", "carol"), null).statusCode(), is(200));
        HttpResponse<String> refused = send("GET", MYSELF, basic("carol", "wrong"), null);
        assertThat(refused.statusCode(), is(401));
        assertThat(refused.headers().firstValue("WWW-Authenticate").orElse(""), containsString("Basic"));
    }

    private HttpResponse<String> send(String method, String path, String authorization, String body) throws Exception {
        HttpRequest.BodyPublisher content =
                body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
        return HTTP.send(
                HttpRequest.newBuilder(root.resolve(path))
                        .header("Authorization", authorization)
                        .header("Content-Type", "application/json")
                        .method(method, content)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> response) throws Exception {
        return new ObjectMapper().readTree(response.body());
    }

    private static String basic(String name, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }
}
