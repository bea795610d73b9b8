package org.collabops.sandbox.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;

/** Felix as Jira runs it: an app sees the packages that Jira exports and nothing else of the host. */
final class OsgiRuntime implements AutoCloseable {

    private static final String EXPORTS = "/host/exports.txt";
    private static final long STOP_MILLIS = 10_000;

    private final Framework framework;

    /** @param cache a folder for Felix, emptied first */
    OsgiRuntime(Path cache) {
        framework = new FrameworkFactory()
                .newFramework(Map.of(
                        Constants.FRAMEWORK_STORAGE,
                        cache.toAbsolutePath().toString(),
                        Constants.FRAMEWORK_STORAGE_CLEAN,
                        Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
                        Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                        exports(),
                        Constants.FRAMEWORK_BOOTDELEGATION,
                        "",
                        "felix.bootdelegation.implicit",
                        "false",
                        "felix.service.urlhandlers",
                        "false",
                        "felix.log.level",
                        "1"));
        try {
            framework.start();
        } catch (BundleException e) {
            throw new IllegalStateException("Felix does not start", e);
        }
    }

    /** The host's own context, in which it registers what it offers. */
    BundleContext host() {
        return framework.getBundleContext();
    }

    /** Installs and starts an app; an import that Jira does not export stops it here, as it would there. */
    Bundle start(Path jar) {
        try {
            var bundle = host().installBundle(jar.toUri().toString());
            bundle.start();
            return bundle;
        } catch (BundleException e) {
            throw new IllegalStateException("The app " + jar + " does not start: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            framework.stop();
            framework.waitForStop(STOP_MILLIS);
        } catch (BundleException e) {
            throw new IllegalStateException("Felix does not stop", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String exports() {
        try (var lines = OsgiRuntime.class.getResourceAsStream(EXPORTS)) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .collect(Collectors.joining(","));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
