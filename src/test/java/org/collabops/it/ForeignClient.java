package org.collabops.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.Assume;

/** A published client of Jira's REST, installed below target/; without npm its test is skipped, but not in CI. */
final class ForeignClient {
    private static final Path SOURCE = Path.of("src/test/npm");
    private static final Path HOME = Path.of("target/foreign-client");
    private static final String NPM = System.getProperty("os.name").startsWith("Windows") ? "npm.cmd" : "npm";
    private static final List<String> INSTALL = List.of(
            NPM, "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--fetch-retries=5", "--fetch-timeout=30000");

    private ForeignClient() {}

    static void install() throws IOException, InterruptedException {
        Files.createDirectories(HOME);
        boolean same = isSame("package-lock.json") && Files.isDirectory(HOME.resolve("node_modules/jira.js"));
        for (String file : List.of("package.json", "package-lock.json", "drive.cjs")) {
            Files.copy(SOURCE.resolve(file), HOME.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        if (!same && !npmIsThere() && System.getenv("CI") == null) {
            System.out.println("There is no npm here: the test with a foreign client is skipped.");
            Assume.assumeTrue("npm is needed", false);
        }
        if (!same) {
            npmInstalls();
        }
    }

    private static void npmInstalls() throws IOException, InterruptedException {
        try {
            run(INSTALL);
        } catch (IOException halfDone) {
            Files.delete(HOME.resolve("package-lock.json"));
            throw halfDone;
        }
    }

    private static boolean isSame(String file) throws IOException {
        Path installed = HOME.resolve(file);
        return Files.exists(installed) && Files.mismatch(SOURCE.resolve(file), installed) == -1;
    }

    private static boolean npmIsThere() throws InterruptedException {
        try {
            return new ProcessBuilder(NPM, "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    /** What the client saw of this Jira. */
    static JsonNode drive(URI jira) throws IOException, InterruptedException {
        return new ObjectMapper().readTree(run(List.of("node", "drive.cjs", jira.toString())));
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile(HOME, "output", ".json").toAbsolutePath();
        Path errors = Files.createTempFile(HOME, "errors", ".txt").toAbsolutePath();
        Process process = new ProcessBuilder(command)
                .directory(HOME.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile())
                .start();
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException(command + " did not end");
        }
        if (process.exitValue() != 0) {
            throw new IOException(command + " failed: " + Files.readString(errors));
        }
        return Files.readString(output);
    }
}
