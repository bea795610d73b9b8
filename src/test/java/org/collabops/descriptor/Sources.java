package org.collabops.descriptor;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files of the app as they lie in the source. */
final class Sources {
    static final Path RESOURCES = Path.of("src/main/resources");

    private static final Path MAIN = Path.of("src/main");

    private Sources() {}

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All files of the app whose names end so. */
    static List<Path> ending(String end) {
        try (Stream<Path> all = Files.walk(MAIN)) {
            return all.filter(file -> file.toString().endsWith(end)).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The texts in English for an empty suffix, in another language for one such as {@code _zh_CN}. */
    static Properties texts(String suffix) {
        Properties texts = new Properties();
        for (Path file : ending(".properties")) {
            boolean english = !file.getFileName().toString().contains("_");
            if (suffix.isEmpty() ? english : file.toString().endsWith(suffix + ".properties")) {
                try {
                    texts.load(new StringReader(text(file)));
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
        }
        return texts;
    }

    /** What the first group of {@code pattern} matches in {@code text}. */
    static Set<String> matches(String pattern, String text) {
        Set<String> found = new TreeSet<>();
        Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(Sources::firstGroup)
                .forEach(found::add);
        return found;
    }

    private static String firstGroup(MatchResult match) {
        return match.group(1);
    }
}
