package org.collabops.descriptor;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.Before;
import org.junit.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

public class DescriptorTest {
    private Element plugin;

    @Before
    public void readDescriptor() throws Exception {
        plugin = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(Path.of("atlassian-plugin.xml").toFile())
                .getDocumentElement();
    }

    @Test
    public void everyClassThatIsNamedExists() throws Exception {
        List<String> names = new ArrayList<>(attributes("class"));
        names.addAll(texts("function-class"));
        names.addAll(texts("entity"));
        elements("action").forEach(action -> names.add(action.getAttribute("name")));
        names.remove("java.lang.Object");

        assertThat(names, is(not(empty())));
        for (String name : names) {
            Class.forName(name, false, getClass().getClassLoader());
        }
    }

    @Test
    public void everyTemplateScriptAndStyleThatIsNamedExistsAndNoOther() {
        Set<String> named = new TreeSet<>();
        elements("resource")
                .filter(resource -> !resource.getAttribute("type").equals("i18n"))
                .forEach(resource -> named.add(resource.getAttribute("location")));
        texts("view").forEach(view -> named.add(view.substring(1)));

        Set<String> there = new TreeSet<>();
        Stream.of(".vm", ".js", ".css")
                .flatMap(end -> Sources.ending(end).stream())
                .forEach(file -> there.add(Sources.RESOURCES.relativize(file).toString()));
        assertThat(named, is(there));
    }

    @Test
    public void everyBundleOfTextsExistsInBothLanguages() {
        elements("resource")
                .filter(resource -> resource.getAttribute("type").equals("i18n"))
                .map(resource -> resource.getAttribute("location").replace('.', '/'))
                .forEach(location -> {
                    assertThat(location, Files.exists(Sources.RESOURCES.resolve(location + ".properties")), is(true));
                    assertThat(
                            location,
                            Files.exists(Sources.RESOURCES.resolve(location + "_zh_CN.properties")),
                            is(true));
                });
    }

    @Test
    public void everyTextThatIsNamedExists() {
        List<String> keys = new ArrayList<>(attributes("i18n-name-key"));
        keys.addAll(attributes("i18n-description-key"));
        Stream.of("label", "description", "tooltip")
                .flatMap(this::elements)
                .map(element -> element.getAttribute("key"))
                .filter(key -> !key.isEmpty())
                .forEach(keys::add);
        elements("property").forEach(property -> {
            keys.add(child(property, "name"));
            keys.add(child(property, "description"));
        });

        assertThat(keys, everyItem(is(in(Sources.texts("").keySet()))));
    }

    @Test
    public void everyNameThatIsSharedWithOtherAppsIsOurs() {
        List<String> moduleKeys = modules()
                .map(module -> module.getAttribute("key"))
                .filter(key -> !key.isEmpty())
                .map(String::toLowerCase)
                .toList();

        assertThat(moduleKeys, everyItem(startsWith("collabops")));
        assertThat(attributes("linkId"), everyItem(startsWith("collabops")));
        assertThat(attributes("alias"), everyItem(startsWith("Collabops")));
        assertThat(Sources.texts("").stringPropertyNames(), everyItem(startsWith("collabops.")));
    }

    private Stream<Element> modules() {
        NodeList children = plugin.getChildNodes();
        return IntStream.range(0, children.getLength())
                .mapToObj(children::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast);
    }

    private Stream<Element> elements(String name) {
        NodeList found = plugin.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(found::item).map(Element.class::cast);
    }

    private List<String> attributes(String name) {
        return elements("*")
                .map(element -> element.getAttribute(name))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private List<String> texts(String name) {
        return elements(name).map(element -> element.getTextContent().strip()).toList();
    }

    private static String child(Element parent, String name) {
        return parent.getElementsByTagName(name).item(0).getTextContent();
    }
}
