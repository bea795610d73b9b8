package org.collabops.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.collabops.sandbox.NodeProcess;
import org.collabops.sandbox.Options;

/** A {@link SecondNode} as the test sees it. */
final class OtherJvm implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 120;

    private final Process process;
    private final PrintWriter commands;
    private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private final URI url;

    private OtherJvm(Process process) {
        this.process = process;
        commands = new PrintWriter(process.outputWriter(UTF_8), true);
        Thread reader = new Thread(this::read, "second-node");
        reader.setDaemon(true);
        reader.start();
        url = URI.create(answer());
    }

    /** When this returns, the node answers requests. */
    static OtherJvm start(Options options) {
        try {
            return new OtherJvm(NodeProcess.command(options, SecondNode.class)
                    .redirectErrorStream(true)
                    .start());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    URI url() {
        return url;
    }

    String say(String command) {
        commands.println(command);
        return answer();
    }

    /** As {@code kill -9} does it. */
    void kill() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        kill();
    }

    private String answer() {
        try {
            String answer = answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (answer == null) {
                throw new AssertionError("The other JVM does not answer");
            }
            return answer;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private void read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            lines.lines().forEach(this::heard);
        } catch (IOException | UncheckedIOException ended) {
            System.out.println("The other JVM ended");
        }
    }

    private void heard(String line) {
        if (line.startsWith(SecondNode.ANSWER)) {
            answers.add(line.substring(SecondNode.ANSWER.length()));
        } else {
            System.out.println("node2: " + line);
        }
    }
}
