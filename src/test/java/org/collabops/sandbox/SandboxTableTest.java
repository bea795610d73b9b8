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
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.Test;

/** Keeps the table of the sandbox's behaviours true: what it says is proved is proved, and what is imitated has a source. */
public class SandboxTableTest {

    private static final Path TESTS = Path.of("src/test/java");
    private static final Pattern TEST = Pattern.compile("(?:[a-z.]+\\.)?(\\w+)\\.(\\w+)");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
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
    public void whatIsRealOrImitatedHasASourceAndATest() throws IOException {
        var unfounded = founded().stream()
                .filter(row -> addresses(row).isEmpty() || row.get(3).equals(NONE))
                .toList();
        assertThat(unfounded, is(empty()));
    }

    /** Who changes such a test finds there what it follows. */
    @Test
    public void theTestQuotesTheSourceOfItsRow() throws IOException {
        var unquoted = founded().stream()
                .filter(row -> addresses(row).stream().anyMatch(address -> !quotes(row.get(3), address)))
                .toList();
        assertThat(unquoted, is(empty()));
    }

    private static List<List<String>> founded() throws IOException {
        return rows().stream()
                .filter(row -> row.get(1).matches("(real|imitated).*"))
                .toList();
    }

    private static List<String> addresses(List<String> row) {
        return ADDRESS.matcher(row.get(2)).results().map(MatchResult::group).toList();
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
        return sourceOf(test).isPresent();
    }

    private static boolean quotes(String test, String address) {
        String unslashed = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        return sourceOf(test).filter(source -> source.contains(unslashed)).isPresent();
    }

    /** The text of the class that has this method. */
    private static Optional<String> sourceOf(String test) {
        var parts = TEST.matcher(test);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try (var files = Files.walk(TESTS)) {
            return files.filter(file -> file.endsWith(parts.group(1) + ".java"))
                    .map(SandboxTableTest::text)
                    .filter(source -> source.contains("void " + parts.group(2) + "("))
                    .findFirst();
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
