package org.collabops.sandbox.pages;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;

import java.net.URI;
import java.nio.file.Path;
import org.collabops.sandbox.Options;
import org.collabops.sandbox.Sandbox;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;

/** A sandbox with the demo world for the tests of one class, after which the app must not have violated anything. */
final class SandboxRule extends ExternalResource {

    private final TemporaryFolder home = new TemporaryFolder();
    private Sandbox sandbox;

    @Override
    protected void before() throws Throwable {
        home.create();
        Path jar = Path.of(System.getProperty("collabops.jar", "target/collabops-jira.jar"));
        sandbox = Sandbox.start(Options.forTest(jar, home.getRoot().toPath()));
    }

    @Override
    protected void after() {
        var violations = sandbox.violations().seen();
        sandbox.close();
        home.delete();
        assertThat(violations, empty());
    }

    Sandbox sandbox() {
        return sandbox;
    }

    URI url() {
        return sandbox.url();
    }
}
