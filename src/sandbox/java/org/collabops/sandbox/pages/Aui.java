package org.collabops.sandbox.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Atlassian's user interface library, fetched once by npm because its fonts may be used but not passed on. */
final class Aui {

    private static final Logger LOG = LoggerFactory.getLogger(Aui.class);
    private static final String DIST = "node_modules/@atlassian/aui/dist/aui";
    private static final int MINUTES = 3;
    private static final List<String> COMMAND = List.of(
            System.getProperty("os.name").startsWith("Windows") ? "npm.cmd" : "npm",
            "ci",
            "--ignore-scripts",
            "--omit=peer",
            "--legacy-peer-deps",
            "--no-audit",
            "--no-fund",
            "--fetch-retries=5",
            "--fetch-timeout=30000");

    private final Path files;

    private Aui(Path files) {
        this.files = files;
    }

    /** Takes what an earlier start left in {@code folder}, else asks npm; without npm the pages look plain. */
    static Aui in(Path folder) {
        Path files = folder.resolve(DIST);
        if (!Files.isDirectory(files)) {
            fetch(folder);
        }
        return new Aui(files);
    }

    boolean isThere() {
        return Files.isRegularFile(files.resolve("aui-prototyping.js"));
    }

    Path files() {
        return files;
    }

    private static void fetch(Path folder) {
        try {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            Path fresh = Files.createTempDirectory(folder.toAbsolutePath().getParent(), "aui");
            try {
                install(fresh);
                Files.move(fresh, folder);
            } finally {
                delete(fresh);
            }
        } catch (IOException failure) {
            if (!Files.isDirectory(folder.resolve(DIST))) {
                LOG.warn("The pages look plain: AUI could not be fetched with npm ({})", failure.getMessage());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void install(Path folder) throws IOException, InterruptedException {
        for (String name : List.of("package.json", "package-lock.json")) {
            try (var content = Aui.class.getResourceAsStream("/pages/aui/" + name)) {
                Files.copy(content, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Path log = folder.resolve("npm.log");
        Process npm = new ProcessBuilder(COMMAND)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!npm.waitFor(MINUTES, TimeUnit.MINUTES)) {
            npm.destroyForcibly();
            throw new IOException("npm did not end within " + MINUTES + " minutes");
        }
        if (npm.exitValue() != 0) {
            throw new IOException(firstError(Files.readString(log)));
        }
    }

    static String firstError(String log) {
        return log.lines()
                .filter(line -> line.regionMatches(true, 0, "npm err", 0, "npm err".length()))
                .findFirst()
                .orElse("npm ci failed");
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> tree = Files.walk(folder)) {
            tree.sorted((a, b) -> b.compareTo(a)).forEach(Aui::remove);
        }
    }

    private static void remove(Path file) {
        try {
            Files.delete(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
