package org.collabops.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.collabops.sandbox.cluster.Cluster;
import org.collabops.sandbox.db.Database;
import org.collabops.sandbox.db.TransactionMode;
import org.collabops.sandbox.host.InstalledApp;
import org.collabops.sandbox.host.Plugin;
import org.collabops.sandbox.pages.Pages;
import org.collabops.sandbox.rest.JiraRest;
import org.collabops.sandbox.world.DemoWorld;
import org.collabops.sandbox.world.GeneratedWorld;
import org.collabops.sandbox.world.IssueImport;
import org.collabops.sandbox.world.World;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A small Jira with the packaged app in it, for whoever has no Jira at hand and for tests that need one in seconds. */
public final class Sandbox implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Sandbox.class);

    private final Deque<AutoCloseable> open;
    private final Violations violations = new Violations();
    private final Database database;
    private final World world;
    private final Cluster cluster;
    private final InstalledApp app;
    private final Pages pages;
    private final URI url;

    private Sandbox(Options options, Deque<AutoCloseable> open) {
        this.open = open;
        database = opened(Database.open(options.home(), options.db(), TransactionMode.named(options.tx())));
        cluster = opened(new Cluster(database, options.node()));
        cluster.start();
        var stopped = options.stoppedClock();
        var clock = stopped == null ? Clock.systemUTC() : stopped;
        world = World.open(database, clock, options.language());
        boolean isNew = DemoWorld.writeInto(world);
        var newProjects = newProjects(options, isNew);
        var imported = imported(options);
        var story = isNew && options.story() ? new StoryClock(clock) : null;
        app = opened(
                InstalledApp.start(options, story == null ? stopped : story, world, database, cluster, violations));
        var server = opened(new WebServer(options.port()));
        world.jqlFunctionsBy(app.plugin()::jqlFunction);
        app.mount(server.context());
        pages = new Pages(world, app, options);
        pages.mount(server.context());
        server.context().addServlet(new ServletHolder(new StatusPage()), "/status");
        var api = new ServletHolder(JiraRest.api(world));
        server.context().addServlet(api, "/rest/api/2/*");
        server.context().addServlet(api, "/rest/api/latest/*");
        server.context().addServlet(new ServletHolder(JiraRest.tokens(world)), "/rest/pat/latest/*");
        url = options.url(server.start());
        var features = new FeatureSwitch(app, world);
        features.firstFeaturesOn(newProjects);
        if (story != null) {
            new DemoStory(app, world, options.language(), story).tell();
        }
        features.allFeaturesOn(imported);
    }

    /** Starts everything; when this returns, the app answers. */
    public static Sandbox start(Options options) {
        var open = new ArrayDeque<AutoCloseable>();
        try {
            return new Sandbox(options, open);
        } catch (RuntimeException | Error e) {
            closeAll(open);
            throw e;
        }
    }

    /** Runs until Ctrl-C. */
    public static void main(String[] arguments) throws InterruptedException {
        long start = System.nanoTime();
        var options = Options.ofSystemProperties();
        if (!options.isFirstNode()) {
            NodeProcess.endWithParent();
        }
        var nodes = startOrExit(options);
        Runtime.getRuntime().addShutdownHook(new Thread(nodes::close, "sandbox-stop"));
        var took = Duration.ofNanos(System.nanoTime() - start);
        System.out.printf("Jira sandbox at %s after %.1f s; Ctrl-C ends it%n", nodes.url(), took.toMillis() / 1000.0);
        new CountDownLatch(1).await();
    }

    /** A port that is taken is a matter of one line; whatever else keeps it from starting is told in full. */
    private static Nodes startOrExit(Options options) {
        try {
            return Nodes.start(options);
        } catch (RuntimeException e) {
            LOG.error(e.getMessage(), e.getCause() instanceof IOException ? null : e);
            System.exit(1);
            throw e;
        }
    }

    /** Where a browser finds it, such as {@code http://localhost:2990/jira/}. */
    public URI url() {
        return url;
    }

    public World world() {
        return world;
    }

    public Pages pages() {
        return pages;
    }

    public Plugin plugin() {
        return app.plugin();
    }

    public Database database() {
        return database;
    }

    public Cluster cluster() {
        return cluster;
    }

    /** Lets the caches of this node be empty, so that a test sees what the first request of a quiet time costs. */
    public void dropCaches() {
        app.dropCaches();
    }

    public Violations violations() {
        return violations;
    }

    @Override
    public void close() {
        closeAll(open);
    }

    private Set<String> newProjects(Options options, boolean isNew) {
        var keys = new HashSet<String>();
        if (isNew) {
            var admin = world.users().byName(FeatureSwitch.ADMIN);
            world.projects().visibleTo(admin).forEach(project -> keys.add(project.getKey()));
        }
        if (options.generate() > 0) {
            var report = GeneratedWorld.writeInto(world, options.generate());
            LOG.info("Generated {} issues and {} people in {}", report.issues(), report.people(), report.took());
            keys.addAll(report.projectKeys());
        }
        return keys;
    }

    private List<String> imported(Options options) {
        if (options.issues() == null) {
            return List.of();
        }
        try {
            var report = new IssueImport(world).read(options.issues());
            LOG.info("Imported {} issues from {} in {}", report.issues(), options.issues(), report.took());
            return report.projectKeys();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T extends AutoCloseable> T opened(T part) {
        open.push(part);
        return part;
    }

    private static void closeAll(Deque<AutoCloseable> open) {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                LOG.error("Something did not stop", e);
            }
        }
    }
}
