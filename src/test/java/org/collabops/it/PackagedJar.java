package org.collabops.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** The jar that the build made, as users install it. */
final class PackagedJar {
    private final Map<String, byte[]> entries = new TreeMap<>();
    private final Manifest manifest;

    private PackagedJar(JarFile jar) throws IOException {
        manifest = jar.getManifest();
        for (ZipEntry entry : jar.stream().filter(found -> !found.isDirectory()).toList()) {
            try (InputStream content = jar.getInputStream(entry)) {
                entries.put(entry.getName(), content.readAllBytes());
            }
        }
    }

    static Path path() {
        return Path.of(System.getProperty("collabops.jar", "target/collabops-jira.jar"));
    }

    static PackagedJar open() {
        try (JarFile jar = new JarFile(path().toFile())) {
            return new PackagedJar(jar);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    List<String> names() {
        return List.copyOf(entries.keySet());
    }

    byte[] content(String name) {
        return entries.get(name);
    }

    List<byte[]> classes() {
        return entries.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(".class"))
                .map(Map.Entry::getValue)
                .toList();
    }

    String header(String name) {
        return manifest.getMainAttributes().getValue(name);
    }
}
