package org.collabops.sandbox.world;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Issues of a real site from a JSON-lines file, oddities included. */
public final class IssueImport {
    private final World world;

    public IssueImport(World world) {
        this.world = world;
    }

    /** {@code file} may be gzipped; projects and issues that are there already stay as they are. */
    public Report read(Path file) throws IOException {
        throw new IOException(world + " cannot read " + file);
    }

    /** What came in, and what could not: links and parents that point outside the file are left out and counted. */
    public record Report(int issues, int users, List<String> projectKeys, int linksOutside, Duration took) {}
}
