package org.collabops.sandbox.host;

import com.atlassian.webresource.api.data.WebResourceDataProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One web-resource module: files that a page loads together.
 *
 * @param dependencies complete keys of modules that must come before
 * @param contexts kinds of pages that load it without being asked to
 * @param translated whether its scripts get their texts in the reader's language
 * @param conditions when a page has it at all
 * @param data what its scripts claim by a key
 */
record WebResource(
        String completeKey,
        List<String> dependencies,
        List<String> contexts,
        boolean translated,
        List<File> files,
        UrlConditions conditions,
        Map<String, WebResourceDataProvider> data) {

    /** One file under the name by which a browser asks for it. */
    record File(String name, String location) {}

    WebResource(
            String completeKey,
            List<String> dependencies,
            List<String> contexts,
            boolean translated,
            List<File> files) {
        this(completeKey, dependencies, contexts, translated, files, UrlConditions.NONE, Map.of());
    }

    static WebResource of(DescriptorElement element, String completeKey, Beans beans) {
        return new WebResource(
                completeKey,
                element.children("dependency").stream()
                        .map(DescriptorElement::text)
                        .toList(),
                element.children("context").stream()
                        .map(DescriptorElement::text)
                        .toList(),
                element.children("transformation").stream().anyMatch(WebResource::translates),
                element.children("resource").stream()
                        .filter(resource -> resource.attribute("type").equals("download"))
                        .map(resource -> new File(resource.attribute("name"), resource.attribute("location")))
                        .toList(),
                UrlConditions.of(element, beans),
                data(element, completeKey, beans));
    }

    List<File> filesOf(String extension) {
        return files.stream()
                .filter(file -> file.name().endsWith("." + extension))
                .toList();
    }

    Optional<File> file(String name) {
        return files.stream().filter(file -> file.name().equals(name)).findFirst();
    }

    private static Map<String, WebResourceDataProvider> data(
            DescriptorElement element, String completeKey, Beans beans) {
        var data = new LinkedHashMap<String, WebResourceDataProvider>();
        element.children("data")
                .forEach(each -> data.put(
                        completeKey + "." + each.key(),
                        beans.create(each.attribute("class"), WebResourceDataProvider.class)));
        return data;
    }

    private static boolean translates(DescriptorElement transformation) {
        return transformation.attribute("extension").equals("js")
                && transformation.children("transformer").stream()
                        .anyMatch(transformer -> transformer.key().equals("jsI18n"));
    }
}
