package org.collabops.sandbox.host;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Serves the files of web-resources, and only those that the descriptor names:
 * {@code /batch/<version>/<language>/<module>/<file>} and {@code /resources/<module>/<file>}.
 */
final class DownloadServlet extends HttpServlet {

    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript;charset=UTF-8",
            "css", "text/css;charset=UTF-8",
            "png", "image/png",
            "svg", "image/svg+xml",
            "gif", "image/gif",
            "json", "application/json;charset=UTF-8",
            "html", "text/html;charset=UTF-8",
            "woff2", "font/woff2");
    private static final String FOR_A_YEAR = "public, max-age=31536000, immutable";
    private static final String ASK_AGAIN = "no-cache";

    private final transient WebResources resources;

    DownloadServlet(WebResources resources) {
        this.resources = resources;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        String[] steps = path.split("/", 6);
        var content =
                switch (steps.length > 1 ? steps[1] : "") {
                    case "batch" -> steps.length == 6
                            ? batch(request, steps[3], steps[4], steps[5])
                            : Optional.<byte[]>empty();
                    case "resources" -> resource(path.substring("/resources/".length()));
                    default -> Optional.<byte[]>empty();
                };
        if (content.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        boolean versioned = steps[1].equals("batch") && steps[2].equals(resources.version());
        response.setHeader("Cache-Control", versioned ? FOR_A_YEAR : ASK_AGAIN);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType(TYPES.getOrDefault(extension(path), "application/octet-stream"));
        response.getOutputStream().write(content.get());
    }

    private Optional<byte[]> batch(HttpServletRequest request, String language, String completeKey, String name) {
        var module = resources.module(completeKey);
        String extension = extension(name);
        if (name.equals(completeKey + "." + extension)) {
            return module.filter(each -> !each.filesOf(extension).isEmpty())
                    .map(each -> shows(request, each)
                            ? resources.batch(each, extension, Locale.forLanguageTag(language))
                            : "")
                    .map(text -> text.getBytes(StandardCharsets.UTF_8));
        }
        return file(completeKey, name);
    }

    private static boolean shows(HttpServletRequest request, WebResource module) {
        return module.conditions()
                .show(module.conditions().names().stream()
                        .filter(name -> "true".equals(request.getParameter(name)))
                        .collect(Collectors.toSet()));
    }

    private Optional<byte[]> resource(String moduleAndName) {
        int slash = moduleAndName.indexOf('/');
        return slash < 0
                ? Optional.empty()
                : file(moduleAndName.substring(0, slash), moduleAndName.substring(slash + 1));
    }

    private Optional<byte[]> file(String completeKey, String name) {
        return resources
                .module(completeKey)
                .flatMap(module -> module.file(name))
                .map(resources::bytes);
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
