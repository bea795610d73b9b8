package org.collabops.sandbox.lies;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javax.tools.ToolProvider;

/**
 * A way in which the sandbox could be kinder than Jira, and the test that notices.
 *
 * @param source of the class that would lie, below src/sandbox/java
 * @param truth what stands there
 * @param lie what is put in its place
 * @param witness the test that must fail, as {@code Class.method}
 */
record Lie(String name, String source, String truth, String lie, String witness) {
    private static final Path SANDBOX = Path.of("src", "sandbox", "java", "org", "collabops", "sandbox");

    /** Runs the witness in a JVM of its own, in which the sandbox lies or, for comparison, does not. */
    boolean witnessFails(boolean lying) {
        try {
            Path classes = Files.createTempDirectory("lie");
            if (lying) {
                compile(classes);
            }
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            classes + File.pathSeparator + System.getProperty("java.class.path"),
                            Witness.class.getName(),
                            witness)
                    .redirectErrorStream(true)
                    .redirectOutput(classes.resolve("output.txt").toFile())
                    .start();
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException(witness + " does not end");
            }
            return switch (process.exitValue()) {
                case Witness.PASSED -> false;
                case Witness.FAILED -> true;
                default -> throw new IllegalStateException(Files.readString(classes.resolve("output.txt")));
            };
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private void compile(Path classes) throws IOException {
        Path honest = SANDBOX.resolve(source);
        String text = Files.readString(honest);
        if (!text.contains(truth)) {
            throw new IllegalStateException(source + " no longer says: " + truth);
        }
        Path lying = classes.resolve(honest.getFileName());
        Files.writeString(lying, text.replace(truth, lie));
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-nowarn",
                        "-parameters",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "-d",
                        classes.toString(),
                        lying.toString());
        if (result != 0) {
            throw new IllegalStateException("The lie does not compile: " + name);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
