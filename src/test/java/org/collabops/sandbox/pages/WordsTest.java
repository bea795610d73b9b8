package org.collabops.sandbox.pages;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Test;

public class WordsTest {

    private static final Path RESOURCES = Path.of("src/sandbox/resources/pages");
    private static final Path SOURCES = Path.of("src/sandbox/java/org/collabops/sandbox/pages");
    private static final Pattern USE =
            Pattern.compile("(?:\\$t|words|words\\(\\))\\s*\\.(?:get|label)\\(\"([a-zA-Z.]+)\"[,)]");

    @Test
    public void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(keys("texts_zh_CN.properties"), is(keys("texts.properties")));
    }

    @Test
    public void everyTextThatAPageNamesIsThere() throws IOException {
        var used = new TreeSet<String>();
        for (Path root : Set.of(RESOURCES, SOURCES)) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    var matcher = USE.matcher(Files.readString(file));
                    while (matcher.find()) {
                        used.add(matcher.group(1));
                    }
                }
            }
        }
        assertThat(used, not(empty()));
        used.removeAll(keys("texts.properties"));
        assertThat(used, empty());
    }

    @Test
    public void aTextIsTheReadersLanguage() {
        assertThat(new Words(Locale.SIMPLIFIED_CHINESE).get("field.assignee"), is("经办人"));
        assertThat(new Words(Locale.ENGLISH).get("field.assignee"), is("Assignee"));
        assertThat(new Words(Locale.GERMANY).get("issues.count", "1", "2", "3"), is("1–2 of 3"));
    }

    private static Set<String> keys(String file) throws IOException {
        var texts = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(file))) {
            texts.load(reader);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }
}
