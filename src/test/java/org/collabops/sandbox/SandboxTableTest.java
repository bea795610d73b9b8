package org.collabops.sandbox;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.Test;

/** Keeps the table of the sandbox's behaviours true: what it says is proved is proved, and what is imitated has a source. */
public class SandboxTableTest {

    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern TEST = Pattern.compile("(?:[a-z.]+\\.)?(\\w+)\\.(\\w+)");
    private static final String NONE = "–";

    @Test
    public void everyTestThatTheTableNamesExists() throws IOException {
        var missing = rows().stream()
                .map(row -> row.get(3))
                .filter(test -> !test.equals(NONE) && !exists(test))
                .toList();
        assertThat(missing, is(empty()));
    }

    @Test
    public void whatIsImitatedHasASource() throws IOException {
        var unfounded = rows().stream()
                .filter(row -> row.get(1).startsWith("imitated"))
                .filter(row -> !row.get(2).contains("://"))
                .toList();
        assertThat(unfounded, is(empty()));
    }

    private static List<List<String>> rows() throws IOException {
        var rows = Files.readAllLines(Path.of("docs/sandbox.md")).stream()
                .filter(line -> line.startsWith("|") && !line.startsWith("|---"))
                .map(line -> Arrays.stream(
                                line.substring(1, line.lastIndexOf('|')).split("(?<!\\\\)\\|"))
                        .map(String::strip)
                        .toList())
                .filter(row -> row.size() == 4 && !row.get(0).equals("behaviour"))
                .toList();
        assertThat(rows.size(), is(greaterThan(0)));
        return rows;
    }

    private static boolean exists(String test) {
        var parts = TEST.matcher(test);
        try (var files = Files.walk(TESTS)) {
            return parts.matches()
                    && files.filter(file -> file.endsWith(parts.group(1) + ".java"))
                            .anyMatch(file -> text(file).contains("void " + parts.group(2) + "("));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
