package org.collabops.sandbox.host;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;

/** One REST interface of the app: its resources behind the checks that Jira puts before them. */
final class RestModule {

    private static final URI INSIDE = URI.create("http://localhost/");

    private final DescriptorElement element;
    private final ResourceConfig config;
    private final ServletContainer servlet;

    RestModule(DescriptorElement element, RestClasses classes, Beans beans, Roles roles, WebSudo webSudo) {
        this.element = element;
        var packages = element.children("package").stream()
                .map(DescriptorElement::text)
                .toList();
        config = new ResourceConfig(classes.in(packages))
                .register(JacksonFeature.class)
                .register(new PlainJson())
                .register(new RestAccess(roles))
                .register(new RestWebSudo(webSudo))
                .register(new RestXsrf())
                .register(new RestCaching())
                .register(new RestErrors())
                .addProperties(Map.of(
                        SpringResources.BEANS,
                        beans,
                        ServerProperties.WADL_FEATURE_DISABLE,
                        true,
                        ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR,
                        true));
        servlet = new ServletContainer(config);
    }

    ServletContainer servlet() {
        return servlet;
    }

    /** Where it answers, below the context path. */
    List<String> paths() {
        String path = element.attribute("path");
        String root = "/rest" + (path.startsWith("/") ? path : "/" + path);
        String version = element.attribute("version");
        return version.equals("none") ? List.of(root + "/*") : List.of(root + "/" + version + "/*", root + "/latest/*");
    }

    /** Calls a resource inside this process, as whoever the current thread acts as; {@code json} may be null. */
    RestAnswer call(String method, String path, String json) {
        var request =
                new ContainerRequest(INSIDE, INSIDE.resolve(path), method, null, new MapPropertiesDelegate(), config);
        if (json != null) {
            request.header("Content-Type", "application/json");
            request.setEntityStream(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        }
        var body = new ByteArrayOutputStream();
        try {
            var response = servlet.getApplicationHandler().apply(request, body).get();
            return new RestAnswer(response.getStatus(), body.toString(StandardCharsets.UTF_8));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(method + " " + path + " failed", e);
        }
    }
}
