package org.collabops.it;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.config.JobRunnerKey;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.collabops.sandbox.Options;
import org.collabops.sandbox.Sandbox;

/** The main class of another node in a JVM of its own: does what a test writes to it, a line each, and answers with a line. */
public final class SecondNode {
    static final String ANSWER = "answer: ";
    static final JobRunnerKey COUNTING = JobRunnerKey.of("test:counting");

    private final Sandbox sandbox;
    private final AtomicInteger runs = new AtomicInteger();

    private SecondNode(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    public static void main(String[] arguments) throws IOException {
        Sandbox sandbox = Sandbox.start(Options.ofSystemProperties());
        SecondNode node = new SecondNode(sandbox);
        answer(sandbox.url().toString());
        try (BufferedReader commands = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = commands.readLine(); line != null; line = commands.readLine()) {
                answer(node.carryOut(line.split(" ", 2)));
            }
        }
        sandbox.close();
        System.exit(0);
    }

    private static void answer(String text) {
        System.out.println(ANSWER + text);
        System.out.flush();
    }

    private String carryOut(String[] command) {
        return switch (command[0]) {
            case "lock" -> String.valueOf(lock(command[1]).tryLock());
            case "unlock" -> {
                lock(command[1]).unlock();
                yield "done";
            }
            case "register" -> {
                sandbox.cluster().scheduler().registerJobRunner(COUNTING, request -> {
                    runs.incrementAndGet();
                    return JobRunnerResponse.success();
                });
                yield "done";
            }
            case "hear" -> {
                sandbox.cluster().invalidations().poll();
                yield "done";
            }
            case "runs" -> String.valueOf(runs.get());
            default -> throw new IllegalArgumentException(command[0]);
        };
    }

    private ClusterLock lock(String name) {
        return sandbox.cluster().locks().getLockForName(name);
    }
}
