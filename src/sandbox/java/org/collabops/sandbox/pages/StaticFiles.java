package org.collabops.sandbox.pages;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Serves the scripts and styles of the pages: our own, jQuery from its jar and AUI from its folder. */
final class StaticFiles extends HttpServlet {

    static final String PATH = "/download/static/";

    private static final long serialVersionUID = 1L;
    private static final String JQUERY = "/META-INF/resources/webjars/jquery/3.7.1/jquery.min.js";
    private static final String AUI = "aui/";
    private static final Map<String, String> TYPES = Map.of(
            "js", "text/javascript; charset=UTF-8",
            "css", "text/css; charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "gif", "image/gif",
            "woff", "font/woff",
            "ttf", "font/ttf");

    private final transient Path aui;

    StaticFiles(Aui aui) {
        this.aui = aui.files().toAbsolutePath().normalize();
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        try (InputStream content = TYPES.containsKey(extension(name)) ? open(name) : null) {
            if (content == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType(TYPES.get(extension(name)));
            response.setHeader("Cache-Control", "max-age=300");
            response.setHeader("X-Content-Type-Options", "nosniff");
            content.transferTo(response.getOutputStream());
        }
    }

    private InputStream open(String name) throws IOException {
        if (name.equals("jquery.js")) {
            return StaticFiles.class.getResourceAsStream(JQUERY);
        }
        if (name.startsWith(AUI)) {
            Path file = aui.resolve(name.substring(AUI.length())).normalize();
            return file.startsWith(aui) && Files.isRegularFile(file) ? Files.newInputStream(file) : null;
        }
        return name.contains("/") ? null : StaticFiles.class.getResourceAsStream("/pages/static/" + name);
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
