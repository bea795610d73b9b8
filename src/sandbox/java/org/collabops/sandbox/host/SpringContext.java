package org.collabops.sandbox.host;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.springframework.beans.factory.xml.DefaultNamespaceHandlerResolver;
import org.springframework.beans.factory.xml.DelegatingEntityResolver;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.io.ByteArrayResource;

/** The app's Spring context: every XML file under {@code META-INF/spring}, its classes loaded by the app's bundle. */
final class SpringContext implements AutoCloseable {

    private static final String FOLDER = "META-INF/spring";

    private final GenericApplicationContext context = new GenericApplicationContext();
    private final ClassLoader classes;

    SpringContext(Bundle bundle) {
        classes = bundle.adapt(BundleWiring.class).getClassLoader();
        var files = bundle.findEntries(FOLDER, "*.xml", false);
        if (files == null) {
            throw new IllegalStateException("The app has no Spring context in " + FOLDER);
        }
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(classes);
        try {
            var host = SpringContext.class.getClassLoader();
            context.setDisplayName(bundle.getSymbolicName());
            context.setClassLoader(classes);
            var reader = new XmlBeanDefinitionReader(context);
            reader.setNamespaceHandlerResolver(new DefaultNamespaceHandlerResolver(host));
            reader.setEntityResolver(new DelegatingEntityResolver(host));
            for (URL file : Collections.list(files)) {
                reader.loadBeanDefinitions(content(file));
            }
            context.refresh();
        } catch (IOException | RuntimeException e) {
            context.close();
            throw new IllegalStateException(
                    "The Spring context of the app does not start: "
                            + NestedExceptionUtils.getMostSpecificCause(e).getMessage(),
                    e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    Beans beans() {
        return new Beans(classes, context.getAutowireCapableBeanFactory());
    }

    @Override
    public void close() {
        context.close();
    }

    private static ByteArrayResource content(URL file) throws IOException {
        try (var in = file.openStream()) {
            return new ByteArrayResource(in.readAllBytes(), file.getPath());
        }
    }
}
