package org.collabops.sandbox.host;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.collabops.sandbox.host.testapp.Notes;
import org.collabops.sandbox.host.testapp.Started;

/** Packs classes of the package testapp and a descriptor into a jar as an app's build would. */
public final class TestApp {

    private static final String IMPORTS = String.join(
            ",",
            "com.atlassian.activeobjects.external",
            "com.atlassian.jira.security.request",
            "com.atlassian.jira.security.xsrf",
            "com.atlassian.jira.web.action",
            "com.atlassian.plugin.web",
            "com.atlassian.plugins.rest.api.security.annotation",
            "com.atlassian.sal.api.lifecycle",
            "jakarta.inject",
            "jakarta.ws.rs",
            "jakarta.ws.rs.core",
            "net.java.ao",
            "net.java.ao.schema",
            "org.osgi.framework",
            "webwork.action");

    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private String imports = IMPORTS;

    public TestApp(String modules) {
        file(
                "atlassian-plugin.xml",
                "<atlassian-plugin key='test.app' name='Test' plugins-version='2'>" + modules + "</atlassian-plugin>");
        beans(Notes.class, Started.class);
    }

    /** A module for the table of notes. */
    public static String notes() {
        return "<ao key='ao' namespace='test.app'><entity>org.collabops.sandbox.host.testapp.Note</entity></ao>";
    }

    public TestApp beans(Class<?>... types) {
        var beans = new StringBuilder("<beans xmlns='http://www.springframework.org/schema/beans'"
                + " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
                + " xsi:schemaLocation='http://www.springframework.org/schema/beans"
                + " http://www.springframework.org/schema/beans/spring-beans.xsd' default-autowire='constructor'>");
        for (var type : types) {
            beans.append("<bean class='").append(type.getName()).append("'/>");
        }
        return file("META-INF/spring/context.xml", beans.append("</beans>").toString());
    }

    public TestApp file(String name, String content) {
        entries.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    public TestApp withImport(String packageName) {
        imports += "," + packageName;
        return this;
    }

    public TestApp classes(Class<?>... types) {
        for (var type : types) {
            String name = type.getName().replace('.', '/') + ".class";
            try (var in = type.getClassLoader().getResourceAsStream(name)) {
                entries.put(name, in.readAllBytes());
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return this;
    }

    public Path packed(Path folder) throws IOException {
        var jar = Files.createTempFile(folder, "app", ".jar");
        try (OutputStream out = Files.newOutputStream(jar);
                var zip = new JarOutputStream(out, manifest())) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return jar;
    }

    private Manifest manifest() {
        var manifest = new Manifest();
        var main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", "test.app");
        main.putValue("Bundle-Version", "1.0.0");
        main.putValue("Atlassian-Plugin-Key", "test.app");
        main.putValue("Import-Package", imports);
        return manifest;
    }
}
