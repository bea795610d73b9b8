package org.collabops;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Public data that tests read: the files beside the project where they are, otherwise the copies that it carries. */
public final class PublishedData {
    private static final Path DATA = Path.of("..", "shared", "data");
    private static final Path COPIES = Path.of("src", "test", "resources", "published");

    private PublishedData() {}

    public static Path file(String name) {
        Path published = DATA.resolve(name);
        return Files.exists(published) ? published : COPIES.resolve(name);
    }

    public static String text(String name) {
        try {
            return Files.readString(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Object json(String name) {
        try {
            return new ObjectMapper().readValue(text(name), Object.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
