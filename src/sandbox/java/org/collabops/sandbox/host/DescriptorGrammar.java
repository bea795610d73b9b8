package org.collabops.sandbox.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collabops.sandbox.Violations;

/** What may stand where in a descriptor, because Jira passes over a misspelt element without a word. */
final class DescriptorGrammar {

    private static final String MODULE = "@module";
    private static final List<String> MODULE_ATTRIBUTES = List.of("key!", "name", "i18n-name-key", "state");

    private final Map<String, Shape> shapes = new HashMap<>();

    DescriptorGrammar() {
        try (var lines = DescriptorGrammar.class.getResourceAsStream("/host/descriptor-grammar.txt")) {
            new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void check(DescriptorElement root, Violations violations) {
        check(root, "", violations);
    }

    private void check(DescriptorElement element, String parent, Violations violations) {
        String path = parent + "/" + element.name();
        var shape = shapes.getOrDefault(path, shapes.get(element.name()));
        if (shape == null) {
            violations.add("Descriptor: unknown element <" + element.name() + "> in <" + parent + ">");
            return;
        }
        String where = "Descriptor: <" + element.name() + " key=\"" + element.key() + "\">";
        for (String attribute : element.attributes()) {
            if (!shape.attributes.contains(attribute)) {
                violations.add(where + " has the unknown attribute " + attribute);
            }
        }
        for (String attribute : shape.required) {
            if (element.attribute(attribute).isEmpty()) {
                violations.add(where + " lacks the attribute " + attribute);
            }
        }
        for (var child : element.children()) {
            if (shape.children.contains(child.name())) {
                check(child, element.name(), violations);
            } else {
                violations.add(where + " has the unknown child <" + child.name() + ">");
            }
        }
    }

    private void add(String line) {
        String[] parts = line.split("[:] ", 2);
        String[] sides = (" " + parts[1] + " ").split(" / ", 2);
        var shape = new Shape(new HashSet<>(), new HashSet<>(), Set.copyOf(words(sides[1])));
        for (String word : words(sides[0])) {
            if (word.equals(MODULE)) {
                MODULE_ATTRIBUTES.forEach(shape::attribute);
            } else {
                shape.attribute(word);
            }
        }
        shapes.put(parts[0], shape);
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.trim().split("\\s+"));
    }

    private record Shape(Set<String> attributes, Set<String> required, Set<String> children) {

        void attribute(String word) {
            String name = word.replace("!", "");
            attributes.add(name);
            if (word.endsWith("!")) {
                required.add(name);
            }
        }
    }
}
