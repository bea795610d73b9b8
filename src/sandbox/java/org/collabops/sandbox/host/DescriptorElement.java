package org.collabops.sandbox.host;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** One element of the app's descriptor, read in the words of the descriptor. */
final class DescriptorElement {

    private final Element element;

    DescriptorElement(Element element) {
        this.element = element;
    }

    String name() {
        return element.getTagName();
    }

    /** The module's key. */
    String key() {
        return attribute("key");
    }

    /** The attribute, or an empty text. */
    String attribute(String name) {
        return element.getAttribute(name).trim();
    }

    List<String> attributes() {
        var names = new ArrayList<String>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            names.add(element.getAttributes().item(i).getNodeName());
        }
        return names;
    }

    String text() {
        return element.getTextContent().trim();
    }

    List<DescriptorElement> children() {
        var children = new ArrayList<DescriptorElement>();
        for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(new DescriptorElement(child));
            }
        }
        return children;
    }

    List<DescriptorElement> children(String name) {
        return children().stream().filter(child -> child.name().equals(name)).toList();
    }

    Optional<DescriptorElement> child(String name) {
        return children(name).stream().findFirst();
    }

    /** The text of a child, or an empty text. */
    String childText(String name) {
        return child(name).map(DescriptorElement::text).orElse("");
    }

    boolean childIsTrue(String name, boolean otherwise) {
        return child(name).map(child -> Boolean.parseBoolean(child.text())).orElse(otherwise);
    }

    /** The {@code <param name value>} children; a value may also be the element's text. */
    Map<String, String> params() {
        var params = new LinkedHashMap<String, String>();
        for (var param : children("param")) {
            String value = param.attribute("value");
            params.put(param.attribute("name"), value.isEmpty() ? param.text() : value);
        }
        return params;
    }

    /** Where the resource of this type and name lies. */
    Optional<String> resource(String type, String name) {
        return children("resource").stream()
                .filter(each -> each.attribute("type").equals(type)
                        && each.attribute("name").equals(name))
                .map(each -> each.attribute("location"))
                .findFirst();
    }
}
