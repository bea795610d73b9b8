package org.collabops.sandbox.rest;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import org.collabops.sandbox.db.Database;
import org.collabops.sandbox.db.TestDatabases;
import org.collabops.sandbox.db.TransactionMode;
import org.collabops.sandbox.world.DemoWorld;
import org.collabops.sandbox.world.TransitionPart;
import org.collabops.sandbox.world.World;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

public class JiraRestTest {
    private static Database database;
    private static Server server;
    private static URI root;
    private static World world;

    @BeforeClass
    public static void start() throws Exception {
        database = TestDatabases.h2(TransactionMode.NONE);
        world = World.open(database, Clock.systemUTC(), Locale.ENGLISH);
        DemoWorld.writeInto(world);
        Validator refusing = (variables, args, properties) -> {
            throw new InvalidInputException("duedate", "Not at night.");
        };
        FunctionProvider idle = (variables, args, properties) -> {};
        world.workflowClassesBy(className -> className.equals("com.example.NoNights") ? refusing : idle);
        Filter login = (request, response, chain) -> {
            String name = ((HttpServletRequest) request).getHeader("X-Test-User");
            world.authentication().setLoggedInUser(world.users().byName(name));
            chain.doFilter(request, response);
            world.authentication().clearLoggedInUser();
        };
        server = new Server(0);
        ServletContextHandler context = new ServletContextHandler("/jira");
        context.addServlet(new ServletHolder(new JiraRest(world)), "/rest/api/2/*");
        context.addFilter(new FilterHolder(login), "/*", EnumSet.of(DispatcherType.REQUEST));
        server.setHandler(context);
        server.start();
        int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
        root = URI.create("http://localhost:" + port + "/jira/rest/api/2/");
    }

    @AfterClass
    public static void stop() throws Exception {
        server.stop();
        database.close();
    }

    @Test
    public void anybodyMayAskWhatThisIs() {
        Answer answer = get(null, "serverInfo");
        assertThat(answer.status, is(200));
        assertThat(answer.json.path("baseUrl").asText(), is(root.toString().replace("/rest/api/2/", "")));
    }

    @Test
    public void myselfNeedsALogin() {
        assertThat(get(null, "myself").status, is(401));
        JsonNode alice = get("alice", "myself").json;
        assertThat(alice.path("name").asText(), is("alice"));
        assertThat(alice.path("key").asText(), startsWith("JIRAUSER"));
        assertThat(alice.path("timeZone").asText(), is("Asia/Shanghai"));
    }

    @Test
    public void projectsAreThoseOneMayBrowse() {
        assertThat(get("grace", "project").json.size(), is(1));
        assertThat(get("bob", "project").json.size(), is(2));
        assertThat(get("bob", "project/PLANT").json.path("lead").path("name").asText(), is("erin"));
        Answer hidden = get("grace", "project/PLANT");
        assertThat(hidden.status, is(404));
        assertThat(
                hidden.json.path("errorMessages").path(0).asText(), is("No project could be found with key 'PLANT'."));
    }

    @Test
    public void anIssueIsHiddenAsJiraHidesIt() {
        assertThat(
                get("carol", "issue/SHIP-10")
                        .json
                        .path("fields")
                        .path("status")
                        .path("name")
                        .asText(),
                is("Blocked"));
        assertThat(get(null, "issue/SHIP-10").status, is(401));
        assertThat(get("carol", "issue/SHIP-9").status, is(403));
        assertThat(get("carol", "issue/SHIP-9").body, not(containsString("penalty")));
        assertThat(get("carol", "issue/SHIP-999").status, is(404));
    }

    @Test
    public void linksToHiddenIssuesAreLeftOut() {
        assertThat(get("carol", "issue/SHIP-7").body, not(containsString("penalty")));
        assertThat(get("alice", "issue/SHIP-7").body, containsString("penalty"));
    }

    @Test
    public void fieldsCanBeChosenAndHistoryExpanded() {
        JsonNode issue = get("carol", "issue/SHIP-10?fields=summary&expand=changelog").json;
        assertThat(issue.path("fields").size(), is(1));
        assertThat(
                issue.path("changelog")
                        .path("histories")
                        .path(0)
                        .path("items")
                        .path(0)
                        .has("toString"),
                is(true));
    }

    @Test
    public void anIssueIsCreatedEditedAndMovedOn() {
        Answer created = send(
                "POST",
                "carol",
                "issue",
                """
                {"fields":{"project":{"key":"SHIP"},"issuetype":{"name":"Task"},"summary":"Paint the crane",
                 "priority":{"name":"Low"},"assignee":{"name":"bob"},"labels":["yard","crane"]}}""");
        assertThat(created.body, created.status, is(201));
        String key = created.json.path("key").asText();
        JsonNode fields = get("carol", "issue/" + key).json.path("fields");
        assertThat(fields.path("priority").path("name").asText(), is("Low"));
        assertThat(fields.path("assignee").path("name").asText(), is("bob"));
        assertThat(fields.path("labels").size(), is(2));

        assertThat(
                send("PUT", "bob", "issue/" + key, "{\"fields\":{\"summary\":\"Paint it blue\",\"assignee\":null}}")
                        .status,
                is(204));
        assertThat(
                get("carol", "issue/" + key)
                        .json
                        .path("fields")
                        .path("assignee")
                        .isNull(),
                is(true));

        String id = get("carol", "issue/" + key + "/transitions")
                .json
                .path("transitions")
                .path(0)
                .path("id")
                .asText();
        String move = "{\"transition\":{\"id\":\"" + id + "\"},\"update\":{\"comment\":[{\"add\":{\"body\":\"Go\"}}]}}";
        assertThat(send("POST", "carol", "issue/" + key + "/transitions", move).status, is(204));
        JsonNode moved = get("carol", "issue/" + key).json.path("fields");
        assertThat(moved.path("status").path("name").asText(), is("In Progress"));
        assertThat(moved.path("comment").path("comments").path(0).path("body").asText(), is("Go"));
        Answer again = send("POST", "carol", "issue/" + key + "/transitions", move);
        assertThat(again.status, is(400));
        assertThat(again.json.path("errorMessages").path(0).asText(), containsString("illegal workflow operation"));
    }

    @Test
    public void badInputNamesTheField() {
        Answer empty = send(
                "POST",
                "carol",
                "issue",
                "{\"fields\":{\"project\":{\"key\":\"SHIP\"},\"issuetype\":{\"id\":\"10002\"}}}");
        assertThat(empty.status, is(400));
        assertThat(empty.json.path("errors").path("summary").asText(), is("You must specify a summary of the issue."));
        Answer nowhere =
                send("POST", "grace", "issue", "{\"fields\":{\"project\":{\"key\":\"PLANT\"},\"summary\":\"x\"}}");
        assertThat(nowhere.json.path("errors").path("project").asText(), is("valid project is required"));
        assertThat(send("POST", "carol", "issue", "{broken").status, is(400));
    }

    @Test
    public void aValidatorsRefusalIsABadRequestWithItsField() {
        world.workflows().editor("Team workflow", 1).add(TransitionPart.VALIDATOR, "com.example.NoNights", Map.of());
        try {
            Answer refused = send(
                    "POST",
                    "carol",
                    "issue",
                    "{\"fields\":{\"project\":{\"key\":\"SHIP\"},\"issuetype\":{\"id\":\"10002\"},\"summary\":\"x\"}}");
            assertThat(refused.status, is(400));
            assertThat(refused.json.path("errorMessages").size(), is(0));
            assertThat(refused.json.path("errors").path("duedate").asText(), is("Not at night."));
        } finally {
            world.workflows().editor("Team workflow", 1).remove(TransitionPart.VALIDATOR, 1);
        }
    }

    @Test
    public void lookingIsNotTouching() {
        assertThat(send("PUT", "dave", "issue/SHIP-10", "{\"fields\":{\"summary\":\"Mine\"}}").status, is(403));
        assertThat(
                get("dave", "issue/SHIP-10/transitions")
                        .json
                        .path("transitions")
                        .size(),
                is(0));
    }

    @Test
    public void changesMustBeJson() throws Exception {
        HttpRequest form = HttpRequest.newBuilder(root.resolve("issue"))
                .header("X-Test-User", "carol")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("summary=x"))
                .build();
        assertThat(
                HttpClient.newHttpClient()
                        .send(form, HttpResponse.BodyHandlers.ofString())
                        .statusCode(),
                is(415));
    }

    @Test
    public void searchPagesAndRefuses() {
        String jql = URLEncoder.encode("project = PLANT order by key asc", StandardCharsets.UTF_8);
        JsonNode page = get("bob", "search?maxResults=2&startAt=1&fields=summary&jql=" + jql).json;
        assertThat(page.path("total").asInt(), is(16));
        assertThat(page.path("issues").path(0).path("key").asText(), is("PLANT-2"));
        JsonNode posted = send("POST", "bob", "search", "{\"jql\":\"status = Blocked\",\"fields\":[\"summary\"]}").json;
        assertThat(posted.path("total").asInt(), is(3));
        Answer refused = get("bob", "search?jql=" + URLEncoder.encode("colour = red", StandardCharsets.UTF_8));
        assertThat(refused.status, is(400));
        assertThat(refused.json.path("errorMessages").path(0).asText(), startsWith("Field 'colour' does not exist"));
    }

    @Test
    public void peopleAreFoundByTheBeginningOfANameOrWord() {
        assertThat(
                get("bob", "user/picker?query=zha")
                        .json
                        .path("users")
                        .path(0)
                        .path("name")
                        .asText(),
                is("alice"));
        assertThat(get("bob", "user/search?username=b").json.size(), is(2));
        assertThat(get(null, "user/picker?query=a").status, is(401));
    }

    private record Answer(int status, String body, JsonNode json) {}

    private static Answer get(String user, String path) {
        return send("GET", user, path, null);
    }

    private static Answer send(String method, String user, String path, String body) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(root.resolve(path))
                    .header("Content-Type", "application/json")
                    .method(
                            method,
                            body == null
                                    ? HttpRequest.BodyPublishers.noBody()
                                    : HttpRequest.BodyPublishers.ofString(body));
            if (user != null) {
                request.header("X-Test-User", user);
            }
            HttpResponse<String> response =
                    HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
            String text = response.body();
            return new Answer(response.statusCode(), text, new ObjectMapper().readTree(text.isEmpty() ? "{}" : text));
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }
}
