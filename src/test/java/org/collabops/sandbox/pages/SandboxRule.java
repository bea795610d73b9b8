package org.collabops.sandbox.pages;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.collabops.sandbox.Options;
import org.collabops.sandbox.Sandbox;
import org.collabops.sandbox.host.TestApp;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;

/** A sandbox with the demo world for the tests of one class, after which the app must not have violated anything. */
final class SandboxRule extends ExternalResource {

    private final TemporaryFolder home = new TemporaryFolder();
    private final TestApp testApp;
    private Sandbox sandbox;

    SandboxRule() {
        this(null);
    }

    /** @param testApp instead of the packaged app, if not null */
    SandboxRule(TestApp testApp) {
        this.testApp = testApp;
    }

    @Override
    protected void before() throws Throwable {
        home.create();
        sandbox = Sandbox.start(Options.forTest(jar(), home.getRoot().toPath()));
    }

    @Override
    protected void after() {
        var violations = sandbox.violations().seen();
        sandbox.close();
        home.delete();
        assertThat(violations, empty());
    }

    /** The test app's jar lies beside the packaged one, because the pages look for AUI there. */
    private Path jar() throws IOException {
        if (testApp == null) {
            return Path.of(System.getProperty("collabops.jar", "target/collabops-jira.jar"));
        }
        Path jar = testApp.packed(Path.of("target"));
        jar.toFile().deleteOnExit();
        return jar;
    }

    Sandbox sandbox() {
        return sandbox;
    }

    URI url() {
        return sandbox.url();
    }
}
