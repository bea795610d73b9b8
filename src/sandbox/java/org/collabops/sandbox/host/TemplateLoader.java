package org.collabops.sandbox.host;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.function.Function;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;

/** Reads templates of a bundle or a class path, which never change while they are used. */
final class TemplateLoader extends ResourceLoader {

    private final Function<String, URL> source;

    TemplateLoader(Function<String, URL> source) {
        this.source = source;
    }

    @Override
    public void init(ExtendedProperties configuration) {}

    @Override
    public InputStream getResourceStream(String name) {
        var url = source.apply(name);
        if (url == null) {
            throw new ResourceNotFoundException("No template " + name);
        }
        try {
            return url.openStream();
        } catch (IOException e) {
            throw new ResourceNotFoundException(e);
        }
    }

    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }
}
