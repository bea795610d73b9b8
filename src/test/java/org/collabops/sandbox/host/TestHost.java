package org.collabops.sandbox.host;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.collabops.sandbox.Options;
import org.collabops.sandbox.Violations;
import org.collabops.sandbox.cluster.Cluster;
import org.collabops.sandbox.db.Database;
import org.collabops.sandbox.db.TransactionMode;
import org.collabops.sandbox.world.NewUser;
import org.collabops.sandbox.world.World;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;

/** A host without pages, running a test app; the header {@code X-User} says who calls. */
final class TestHost extends ExternalResource {

    private final TestApp testApp;
    private final TemporaryFolder folder = new TemporaryFolder();
    private final Violations violations = new Violations();
    private final Server server = new Server(0);
    private Database database;
    private World world;
    private InstalledApp app;

    TestHost(TestApp testApp) {
        this.testApp = testApp;
    }

    @Override
    protected void before() throws Throwable {
        folder.create();
        var home = folder.getRoot().toPath();
        database = database(home);
        world = world(database);
        app = start(testApp, home, world, database, violations);
        var context = new ServletContextHandler("/jira", ServletContextHandler.SESSIONS);
        app.mount(context);
        context.addFilter(new FilterHolder(login(world)), "/*", EnumSet.of(DispatcherType.REQUEST));
        server.setHandler(context);
        server.start();
    }

    @Override
    protected void after() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        app.close();
        database.close();
        folder.delete();
    }

    static Database database(Path home) {
        return Database.open(home, null, TransactionMode.NONE);
    }

    /** Three people: an administrator, a licensed user and one without a licence. */
    static World world(Database database) {
        var world = World.open(database, Clock.systemUTC(), Locale.ENGLISH);
        user(world, "admin", List.of("jira-administrators", "jira-software-users"));
        user(world, "alice", List.of("jira-software-users"));
        user(world, "guest", List.of());
        return world;
    }

    static InstalledApp start(TestApp app, Path home, World world, Database database, Violations violations)
            throws IOException {
        var cluster = new Cluster(database, "node1");
        return InstalledApp.start(Options.forTest(app.packed(home), home), null, world, database, cluster, violations);
    }

    Plugin plugin() {
        return app.plugin();
    }

    Database database() {
        return database;
    }

    World world() {
        return world;
    }

    Violations violations() {
        return violations;
    }

    HttpResponse<String> get(String path, String user) {
        return send(request(path, user).GET());
    }

    HttpResponse<String> post(String path, String user, String type, String body) {
        return send(request(path, user).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpRequest.Builder request(String path, String user) {
        return HttpRequest.newBuilder(server.getURI().resolve("/jira/" + path)).header("X-User", user);
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void user(World world, String name, List<String> groups) {
        world.users().create(new NewUser(name, name, name, name + "@example.com", null, null, groups));
    }

    private static Filter login(World world) {
        return (request, response, chain) -> {
            var name = ((HttpServletRequest) request).getHeader("X-User");
            world.authentication().setLoggedInUser(world.users().byName(name));
            try {
                chain.doFilter(request, response);
            } finally {
                world.authentication().clearLoggedInUser();
            }
        };
    }
}
