package org.collabops.sandbox.host;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.collabops.sandbox.Violations;

/** The calls that the app lists for its templates, each of which must be a method of one of its own classes. */
final class AllowlistEntries {

    private static final Pattern ENTRY = Pattern.compile("([\\w.$]+)#(\\w+)\\(([\\w.$\\[\\]; ]*)\\)");

    private final Beans beans;
    private final Violations violations;

    AllowlistEntries(Beans beans, Violations violations) {
        this.beans = beans;
        this.violations = violations;
    }

    Set<String> of(Descriptor descriptor) {
        var entries = descriptor.modules("velocity-allowlist").stream()
                .flatMap(module -> module.children("method").stream())
                .map(DescriptorElement::text)
                .collect(Collectors.toSet());
        entries.stream()
                .filter(entry -> !exists(entry))
                .forEach(entry -> violations.add("The Velocity allowlist names no method of the app: " + entry));
        return entries;
    }

    private boolean exists(String entry) {
        var parts = ENTRY.matcher(entry);
        if (!parts.matches()) {
            return false;
        }
        try {
            var type = beans.load(parts.group(1));
            return beans.owns(type)
                    && Arrays.stream(type.getMethods()).anyMatch(method -> VelocityAllowlist.entry(type, method)
                            .equals(entry));
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
