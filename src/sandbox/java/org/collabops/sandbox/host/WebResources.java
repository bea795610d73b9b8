package org.collabops.sandbox.host;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.zip.CRC32;
import org.collabops.sandbox.Violations;

/** The scripts, styles and pictures of the app, put together per module as a browser loads them. */
public final class WebResources {

    /** What Jira itself brings and every page of the sandbox loads anyway. */
    private static final Set<String> JIRAS_PLUGINS = Set.of(
            "com.atlassian.auiplugin",
            "com.atlassian.plugins.atlassian-plugins-webresource-plugin",
            "com.atlassian.plugins.jquery",
            "jira.webresources",
            "jira-frontend-api");

    private final Map<String, WebResource> modules = new LinkedHashMap<>();
    private final Function<String, URL> source;
    private final ScriptTexts scriptTexts;
    private final Violations violations;
    private final String version;

    WebResources(
            List<WebResource> resources, Function<String, URL> source, ScriptTexts scriptTexts, Violations violations) {
        this.source = source;
        this.scriptTexts = scriptTexts;
        this.violations = violations;
        resources.forEach(resource -> modules.put(resource.completeKey(), resource));
        version = check();
    }

    /** What the page of this request has asked for. */
    public RequiredResources required(HttpServletRequest request) {
        return page(request);
    }

    PageResources page(HttpServletRequest request) {
        String attribute = WebResources.class.getName();
        if (request.getAttribute(attribute) instanceof PageResources page) {
            return page;
        }
        var page = new PageResources(this, request.getContextPath());
        request.setAttribute(attribute, page);
        return page;
    }

    String version() {
        return version;
    }

    Locale locale() {
        return scriptTexts.locale();
    }

    Optional<WebResource> module(String completeKey) {
        return Optional.ofNullable(modules.get(completeKey));
    }

    List<WebResource> ofContext(String context) {
        return modules.values().stream()
                .filter(module -> module.contexts().contains(context))
                .toList();
    }

    /** The module after all that it depends on; empty, and a violation, if there is no such module. */
    List<WebResource> withDependencies(String completeKey) {
        var all = new LinkedHashMap<String, WebResource>();
        collect(completeKey, new ArrayList<>(), all);
        return List.copyOf(all.values());
    }

    /** All files of one kind of a module as one text. */
    String batch(WebResource module, String extension, Locale locale) {
        var batch = new StringBuilder();
        for (var file : module.filesOf(extension)) {
            String text = new String(bytes(file), StandardCharsets.UTF_8);
            batch.append(extension.equals("js") && module.translated() ? scriptTexts.translated(text, locale) : text)
                    .append('\n');
        }
        return batch.toString();
    }

    /** What the module's scripts may claim, as JSON by its key; a provider that fails gives nothing. */
    Map<String, String> data(WebResource module) {
        var data = new LinkedHashMap<String, String>();
        module.data().forEach((key, provider) -> {
            var json = new StringWriter();
            try {
                provider.get().write(json);
                data.put(key, json.toString());
            } catch (IOException | RuntimeException | LinkageError e) {
                violations.add("The data " + key + " failed: " + e, e);
            }
        });
        return data;
    }

    byte[] bytes(WebResource.File file) {
        try (var in = source.apply(file.location()).openStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void collect(String completeKey, List<String> path, Map<String, WebResource> all) {
        var module = modules.get(completeKey);
        if (module == null) {
            if (!JIRAS_PLUGINS.contains(completeKey.split(":")[0])) {
                violations.add("No web-resource " + completeKey);
            }
            return;
        }
        if (path.contains(completeKey)) {
            violations.add("Web-resources depend on each other: " + path + " and " + completeKey);
            return;
        }
        path.add(completeKey);
        module.dependencies().forEach(dependency -> collect(dependency, path, all));
        path.remove(completeKey);
        all.putIfAbsent(completeKey, module);
    }

    private String check() {
        var sum = new CRC32();
        for (var module : modules.values()) {
            withDependencies(module.completeKey());
            for (var file : module.files()) {
                if (source.apply(file.location()) == null) {
                    violations.add(module.completeKey() + " names a file that is not there: " + file.location());
                } else {
                    sum.update(bytes(file));
                }
            }
            if (module.translated()) {
                scriptTexts.check(batch(module, "js", Locale.ROOT));
            }
        }
        return Long.toHexString(sum.getValue());
    }
}
