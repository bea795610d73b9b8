package org.collabops.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Another node of this site in a JVM of its own, which ends with this one. */
public final class NodeProcess implements AutoCloseable {

    private static final List<String> HANDED_ON = List.of("java.util.logging.config.file", "java.io.tmpdir");
    private static final long STOP_SECONDS = 15;

    private final Process process;

    private NodeProcess(Process process) {
        this.process = process;
    }

    static NodeProcess start(Options options) {
        try {
            return new NodeProcess(command(options, Sandbox.class).inheritIO().start());
        } catch (IOException e) {
            throw new UncheckedIOException("The node " + options.node() + " does not start", e);
        }
    }

    /** A JVM with the class path of this one that runs {@code main} with these options. */
    public static ProcessBuilder command(Options options, Class<?> main) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        for (String name : HANDED_ON) {
            if (System.getProperty(name) != null) {
                command.add("-D" + name + "=" + System.getProperty(name));
            }
        }
        options.systemProperties().forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        return new ProcessBuilder(command);
    }

    /** Ends this JVM when the one that started it is gone, however that came about. */
    static void endWithParent() {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
