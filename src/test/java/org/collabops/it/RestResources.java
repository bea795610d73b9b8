package org.collabops.it;

import static java.util.stream.Collectors.toCollection;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;

/** What the classes of the jar say about its REST. An operation is written {@code GET /risks/{id}}. */
final class RestResources {
    private static final int STRING_CONSTANT = 8;

    private final PackagedJar jar = PackagedJar.open();

    Map<String, Method> operations() {
        Map<String, Method> operations = new TreeMap<>();
        restClasses()
                .map(RestResources::loaded)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .forEach(type -> Arrays.stream(type.getMethods())
                        .forEach(method -> Arrays.stream(method.getAnnotations())
                                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                                .filter(Objects::nonNull)
                                .forEach(verb -> operations.put(verb.value() + " " + path(type, method), method))));
        return operations;
    }

    /** Whether a method reads the query part by itself; one that creates needs the address to tell where the thing is. */
    static boolean readsQuery(Method method) {
        return method.isAnnotationPresent(GET.class)
                && Arrays.asList(method.getParameterTypes()).contains(UriInfo.class);
    }

    /** The query parameters that a method declares. */
    static Set<String> queryParameters(Method method) {
        return Arrays.stream(method.getParameters())
                .map((Parameter parameter) -> parameter.getAnnotation(QueryParam.class))
                .filter(Objects::nonNull)
                .map(QueryParam::value)
                .collect(toCollection(TreeSet::new));
    }

    /** Each word that stands as a string in the code: the name of a field or parameter must be among them. */
    Set<String> words() {
        return restClasses()
                .map(jar::content)
                .map(ClassReader::new)
                .flatMap(RestResources::strings)
                .filter(text -> text.matches("[A-Za-z]+"))
                .collect(toCollection(TreeSet::new));
    }

    private Stream<String> restClasses() {
        return jar.names().stream().filter(name -> name.matches("org/collabops/.*/rest/.*\\.class"));
    }

    private static Class<?> loaded(String entry) {
        try {
            String name = entry.substring(0, entry.length() - ".class".length()).replace('/', '.');
            return Class.forName(name, false, RestResources.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String path(Class<?> type, Method method) {
        String ofClass = type.getAnnotation(Path.class).value();
        Path own = method.getAnnotation(Path.class);
        return own == null ? ofClass : ofClass + "/" + own.value();
    }

    private static Stream<String> strings(ClassReader type) {
        char[] buffer = new char[type.getMaxStringLength()];
        return IntStream.range(1, type.getItemCount())
                .map(type::getItem)
                .filter(item -> item > 0 && type.readByte(item - 1) == STRING_CONSTANT)
                .mapToObj(item -> type.readUTF8(item, buffer));
    }
}
