package org.collabops.sandbox.host;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.io.IOException;
import java.util.List;
import org.collabops.sandbox.Violations;
import org.collabops.sandbox.db.Database;
import org.collabops.sandbox.host.testapp.Curious;
import org.collabops.sandbox.host.testapp.EagerNotes;
import org.collabops.sandbox.host.testapp.Ears;
import org.collabops.sandbox.host.testapp.FailingStart;
import org.collabops.sandbox.host.testapp.Note;
import org.collabops.sandbox.host.testapp.NoteWithMuchTooLongName;
import org.collabops.sandbox.host.testapp.Notes;
import org.collabops.sandbox.host.testapp.Started;
import org.collabops.sandbox.host.testapp.UnmarkedResource;
import org.collabops.sandbox.world.NewProject;
import org.collabops.sandbox.world.NewUser;
import org.collabops.sandbox.world.World;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/**
 * Contract: OSGi Core 8 (an unresolved import stops a bundle),
 * <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/table-names/">Table names</a> (prefix, thirty
 * characters), <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/best-practices-for-developing-with-active-objects/">
 * Best practices for Active Objects</a> (not while the plugin starts).
 */
public class InstalledAppTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final Violations violations = new Violations();
    private Database database;
    private World world;

    @Before
    public void open() {
        database = TestHost.database(folder.getRoot().toPath());
        world = TestHost.world(database);
    }

    @After
    public void close() {
        database.close();
    }

    /**
     * https://developer.atlassian.com/server/framework/atlassian-sdk/transformerless-plugin-conversion
     * https://docs.atlassian.com/sal-parent/4.0.0/apidocs/com/atlassian/sal/api/lifecycle/LifecycleAware.html
     */
    @Test
    public void anAppStartsAndIsToldSo() throws Exception {
        start(app(TestApp.notes())).close();
        assertThat(violations.seen(), is(empty()));
        assertThat(rows(TableNames.prefixOf("test.app") + "_NOTE"), is(1));
    }

    @Test
    public void aFailureInOnStartIsRecordedAndTheAppStays() throws Exception {
        start(app(TestApp.notes()).beans(Notes.class, FailingStart.class).classes(FailingStart.class))
                .close();
        assertThat(violations.seen(), contains("onStart failed: java.lang.IllegalStateException: not today"));
    }

    @Test
    public void whatAnAppWroteIsThereAfterARestart() throws Exception {
        start(app(TestApp.notes())).close();
        start(app(TestApp.notes())).close();
        assertThat(rows(TableNames.prefixOf("test.app") + "_NOTE"), is(2));
    }

    /** https://docs.osgi.org/specification/osgi.core/8.0.0/framework.module.html */
    @Test
    public void aMissingImportStopsTheApp() {
        var failure = failure(app("").withImport("com.google.common.collect"));
        assertThat(failure.getMessage(), containsString("com.google.common.collect"));
    }

    /** https://developer.atlassian.com/server/framework/atlassian-sdk/configuration-of-instructions-in-atlassian-plugins/ */
    @Test
    public void aDescriptorWithAnotherKeyStopsTheApp() {
        var failure = failure(
                app("").file("atlassian-plugin.xml", "<atlassian-plugin key='other' name='n' plugins-version='2'/>"));
        assertThat(failure.getMessage(), containsString("the descriptor's key is other"));
    }

    /** https://docs.osgi.org/specification/osgi.core/8.0.0/framework.module.html */
    @Test
    public void classesOfTheHostThatJiraDoesNotExportAreNotSeen() {
        var failure = failure(app("").beans(Notes.class, Started.class, com.zaxxer.hikari.HikariConfig.class));
        assertThat(failure.getMessage(), containsString("HikariConfig"));
    }

    @Test
    public void theJdkFindsThemForNoAppEither() {
        var failure = failure(app(TestApp.notes())
                .beans(Notes.class, Started.class, Curious.class)
                .classes(Curious.class));
        assertThat(failure.getMessage(), containsString("HikariConfig"));
    }

    @Test
    public void activeObjectsMayNotBeUsedWhileSpringStarts() {
        var failure = failure(app(TestApp.notes()).beans(EagerNotes.class).classes(EagerNotes.class));
        assertThat(failure.getMessage(), containsString("Active Objects may not be used before"));
    }

    @Test
    public void aTableNameOfMoreThanThirtyCharactersStopsTheApp() {
        String entity = NoteWithMuchTooLongName.class.getName();
        var failure = failure(app("<ao key='ao' namespace='test.app'><entity>" + entity + "</entity></ao>")
                .classes(NoteWithMuchTooLongName.class));
        assertThat(failure.getMessage(), containsString("Invalid entity"));
    }

    @Test
    public void aResourceWithArgumentsNeedsInject() {
        var failure = failure(app(TestApp.notes() + "<rest key='r' path='/test' version='1.0'/>")
                .classes(UnmarkedResource.class));
        assertThat(failure.getMessage(), containsString("needs jakarta.inject.Inject"));
    }

    @Test
    public void thePrefixIsTheEndOfTheNamespacesDigest() {
        assertThat(TableNames.prefixOf("com.atlassian.example.ao.myplugin"), is("AO_28BE2D"));
    }

    /** https://docs.atlassian.com/atlassian-event/2.3.0/com/atlassian/event/api/EventPublisher.html */
    @Test
    public void anAppListensThroughTheServiceOfTheHost() throws Exception {
        var listening = app(TestApp.notes())
                .beans(Notes.class, Ears.class)
                .classes(Ears.class)
                .withImport("com.atlassian.event.api")
                .withImport("com.atlassian.jira.event")
                .withImport("com.atlassian.jira.event.user")
                .withImport("com.atlassian.jira.project")
                .withImport("com.atlassian.jira.user");
        var running = start(listening);
        world.projects().create(new NewProject("HEAR", "Hear", "", null, 1, "none"));
        var person = new NewUser("ann", null, "Ann", "ann@example.com", null, null, List.of());
        world.accounts().create(world.users().byName("admin"), person);
        running.close();
        assertThat(violations.seen(), is(empty()));
        assertThat(rows(TableNames.prefixOf("test.app") + "_NOTE"), is(2));
    }

    private static TestApp app(String modules) {
        return new TestApp(modules).classes(Notes.class, Started.class, Note.class);
    }

    private InstalledApp start(TestApp app) throws IOException {
        return TestHost.start(app, folder.getRoot().toPath(), world, database, violations);
    }

    private Throwable failure(TestApp app) {
        return assertThrows(RuntimeException.class, () -> start(app).close());
    }

    private int rows(String table) throws Exception {
        try (var connection = database.jira().getConnection();
                var rows = connection.createStatement().executeQuery("select count(*) from \"" + table + "\"")) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
