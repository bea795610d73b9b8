package org.collabops.sandbox.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import com.opensymphony.workflow.FunctionProvider;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import org.collabops.sandbox.db.Database;
import org.collabops.sandbox.db.TestDatabases;
import org.collabops.sandbox.db.TransactionMode;
import org.collabops.sandbox.world.DemoWorld;
import org.collabops.sandbox.world.World;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.rules.ExternalResource;

/** The demo world behind Jira's REST, without an app; a header says who asks. */
public final class RestServer extends ExternalResource {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    static {
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "origin");
    }

    private Database database;
    private World world;
    private Server server;
    private String origin;

    @Override
    protected void before() throws Exception {
        database = TestDatabases.h2(TransactionMode.NONE);
        world = World.open(database, Clock.systemUTC(), Locale.ENGLISH);
        DemoWorld.writeInto(world);
        world.workflowClassesBy(className -> (FunctionProvider) (variables, args, properties) -> {});
        Filter login = (request, response, chain) -> {
            String name = ((HttpServletRequest) request).getHeader("X-Test-User");
            world.authentication().setLoggedInUser(world.users().byName(name));
            chain.doFilter(request, response);
            world.authentication().clearLoggedInUser();
        };
        server = new Server(0);
        ServletContextHandler context = new ServletContextHandler("/jira");
        context.addServlet(new ServletHolder(JiraRest.api(world)), "/rest/api/2/*");
        context.addServlet(new ServletHolder(JiraRest.tokens(world)), "/rest/pat/latest/*");
        context.addFilter(new FilterHolder(login), "/*", EnumSet.of(DispatcherType.REQUEST));
        server.setHandler(context);
        server.start();
        origin = "http://localhost:" + ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    }

    @Override
    protected void after() {
        try {
            server.stop();
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
        database.close();
    }

    World world() {
        return world;
    }

    String origin() {
        return origin;
    }

    Answer get(String user, String path) {
        return send("GET", user, path, null);
    }

    Answer send(String method, String user, String path, String body) {
        return answer(request(user, path)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body)));
    }

    Answer post(String user, String path, String type, String body, Map<String, String> headers) {
        HttpRequest.Builder request = request(user, path).header("Content-Type", type);
        headers.forEach(request::header);
        return answer(request.POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String user, String path) {
        URI root = URI.create(origin + "/jira/rest/api/2/");
        HttpRequest.Builder request = HttpRequest.newBuilder(root.resolve(path));
        return user == null ? request : request.header("X-Test-User", user);
    }

    private static Answer answer(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.body(), json(response.body()));
        } catch (IOException | InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    private static JsonNode json(String text) {
        try {
            return text.isEmpty() ? NullNode.getInstance() : new ObjectMapper().readTree(text);
        } catch (JsonProcessingException plain) {
            return NullNode.getInstance();
        }
    }

    record Answer(int status, String body, JsonNode json) {}
}
