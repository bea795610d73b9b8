package org.collabops.sandbox.host;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects what one page asks for and says where a browser gets it. */
final class PageResources implements RequiredResources {

    private final WebResources resources;
    private final String contextPath;
    private final Map<String, WebResource> required = new LinkedHashMap<>();
    private final Map<String, String> givenData = new LinkedHashMap<>();
    private final Set<String> drained = new HashSet<>();

    PageResources(WebResources resources, String contextPath) {
        this.resources = resources;
        this.contextPath = contextPath;
    }

    @Override
    public void requireResource(String completeKey) {
        resources.withDependencies(completeKey).stream()
                .filter(module -> !drained.contains(module.completeKey()))
                .filter(module ->
                        module.conditions().show(Set.copyOf(module.conditions().holding())))
                .forEach(module -> required.putIfAbsent(module.completeKey(), module));
    }

    @Override
    public void requireResourcesForContext(String context) {
        resources.ofContext(context).forEach(module -> requireResource(module.completeKey()));
    }

    @Override
    public List<String> styles() {
        return addresses("css");
    }

    @Override
    public List<String> scripts() {
        return addresses("js");
    }

    @Override
    public Map<String, String> data() {
        var data = new LinkedHashMap<String, String>();
        required.values().forEach(module -> data.putAll(resources.data(module)));
        data.putAll(givenData);
        return data;
    }

    /** Gives the page's scripts JSON of its own, beside that of the modules. */
    void requireData(String key, String json) {
        givenData.put(key, json);
    }

    /** Forgets what was asked for, because whoever took it has put it on the page. */
    void drain() {
        drained.addAll(required.keySet());
        required.clear();
        givenData.clear();
    }

    private List<String> addresses(String extension) {
        return required.values().stream()
                .filter(module -> !module.filesOf(extension).isEmpty())
                .map(module -> address(module.completeKey(), extension) + query(module))
                .toList();
    }

    private static String query(WebResource module) {
        var holding = module.conditions().holding();
        return holding.isEmpty() ? "" : "?" + String.join("=true&", holding) + "=true";
    }

    private String address(String completeKey, String extension) {
        return "%s/download/batch/%s/%s/%s/%s.%s"
                .formatted(
                        contextPath,
                        resources.version(),
                        resources.locale().toLanguageTag(),
                        completeKey,
                        completeKey,
                        extension);
    }
}
