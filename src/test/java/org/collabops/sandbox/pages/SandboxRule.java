package org.collabops.sandbox.pages;

import java.net.URI;
import java.nio.file.Path;
import org.collabops.sandbox.Options;
import org.collabops.sandbox.Sandbox;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;

/** A sandbox with the demo world for the tests of one class. */
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
        sandbox.close();
        home.delete();
    }

    Sandbox sandbox() {
        return sandbox;
    }

    URI url() {
        return sandbox.url();
    }
}
