package org.collabops.sandbox.host;

import java.net.URL;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.collabops.sandbox.Violations;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;

/** The app's {@code atlassian-plugin.xml}, read strictly: what Jira would silently pass over is a violation here. */
final class Descriptor {

    private final DescriptorElement root;

    private Descriptor(DescriptorElement root) {
        this.root = root;
    }

    /** The descriptor of an app whose manifest marks it as one that brings its own Spring context. */
    static Descriptor of(Bundle bundle, Violations violations) {
        var descriptor = parse(bundle.getEntry("atlassian-plugin.xml"), violations);
        if (bundle.getHeaders().get(Constants.BUNDLE_VERSION) == null) {
            throw new IllegalStateException("The manifest has no Bundle-Version");
        }
        String key = bundle.getHeaders().get("Atlassian-Plugin-Key");
        if (!descriptor.pluginKey().equals(key)) {
            throw new IllegalStateException("The manifest's Atlassian-Plugin-Key is " + key
                    + ", the descriptor's key is " + descriptor.pluginKey());
        }
        return descriptor;
    }

    static Descriptor parse(URL file, Violations violations) {
        if (file == null) {
            throw new IllegalStateException("The app has no atlassian-plugin.xml at its root");
        }
        try (var in = file.openStream()) {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var root =
                    new DescriptorElement(factory.newDocumentBuilder().parse(in).getDocumentElement());
            new DescriptorGrammar().check(root, violations);
            checkKeys(root, violations);
            return new Descriptor(root);
        } catch (Exception e) {
            throw new IllegalStateException("The descriptor cannot be read", e);
        }
    }

    String pluginKey() {
        return root.key();
    }

    List<DescriptorElement> modules(String type) {
        return root.children(type);
    }

    /** Where the texts lie, of the whole app and of single reports: {@code i18n.risks}. */
    List<String> textLocations() {
        return Stream.concat(Stream.of(root), root.children().stream())
                .flatMap(each -> each.children("resource").stream())
                .filter(resource -> resource.attribute("type").equals("i18n"))
                .map(resource -> resource.attribute("location"))
                .distinct()
                .toList();
    }

    /** Every i18n key that the descriptor names. */
    List<String> textKeys() {
        return textKeys(root).distinct().toList();
    }

    private static Stream<String> textKeys(DescriptorElement element) {
        var own =
                switch (element.name()) {
                    case "label", "description", "tooltip", "title" -> Stream.of(element.key());
                    case "property" -> Stream.of(element.childText("name"), element.childText("description"));
                    default -> Stream.of(element.attribute("i18n-name-key"), element.attribute("i18n-description-key"));
                };
        return Stream.concat(
                own.filter(key -> !key.isEmpty()), element.children().stream().flatMap(Descriptor::textKeys));
    }

    private static void checkKeys(DescriptorElement root, Violations violations) {
        var seen = new HashSet<String>();
        root.children().stream()
                .map(DescriptorElement::key)
                .filter(key -> !key.isEmpty() && !seen.add(key))
                .forEach(key -> violations.add("Descriptor: two modules have the key " + key));
    }
}
