package org.collabops.sandbox.host;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;

/** Finds the REST resources among the class files of the bundle itself; what lies in jars inside it is not seen. */
final class RestClasses {

    private static final List<String> MARKS = Stream.of(Path.class, Provider.class)
            .map(mark -> "L" + mark.getName().replace('.', '/') + ";")
            .toList();

    private final Bundle bundle;
    private final Beans beans;

    RestClasses(Bundle bundle, Beans beans) {
        this.bundle = bundle;
        this.beans = beans;
    }

    /** The resources and providers in these packages and below them; in the whole bundle if none is named. */
    Set<Class<?>> in(List<String> packages) {
        var found = new LinkedHashSet<Class<?>>();
        var folders = packages.isEmpty() ? List.of("/") : packages;
        for (String folder : folders) {
            var files = bundle.findEntries(folder.replace('.', '/'), "*.class", true);
            if (files != null) {
                Collections.list(files).stream().filter(RestClasses::isMarked).forEach(file -> add(found, file));
            }
        }
        return found;
    }

    private void add(Set<Class<?>> found, URL file) {
        String path = file.getPath().substring(1);
        String name = path.substring(0, path.length() - ".class".length()).replace('/', '.');
        try {
            var type = beans.load(name);
            boolean annotated = type.isAnnotationPresent(Path.class) || type.isAnnotationPresent(Provider.class);
            if (annotated && !type.isInterface() && !Modifier.isAbstract(type.getModifiers())) {
                checkConstructors(type);
                found.add(type);
            }
        } catch (ClassNotFoundException | LinkageError e) {
            throw new IllegalStateException("The REST class " + name + " cannot be loaded: " + e, e);
        }
    }

    private static void checkConstructors(Class<?> type) {
        boolean usable = Arrays.stream(type.getDeclaredConstructors()).anyMatch(RestClasses::isUsable);
        if (!usable) {
            throw new IllegalStateException(
                    type.getName() + " needs jakarta.inject.Inject on its constructor, because that has arguments");
        }
    }

    private static boolean isUsable(Constructor<?> constructor) {
        return constructor.getParameterCount() == 0 || constructor.isAnnotationPresent(Inject.class);
    }

    private static boolean isMarked(URL file) {
        try (var in = file.openStream()) {
            String bytes = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            return MARKS.stream().anyMatch(bytes::contains);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
