package org.collabops.sandbox.host;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.ext.ContextResolver;

/** Jackson as it is: what an app needs beyond that, such as the types of java.time, it must turn into text itself. */
final class PlainJson implements ContextResolver<ObjectMapper> {

    private final ObjectMapper mapper = new ObjectMapper();

    @Override
    public ObjectMapper getContext(Class<?> type) {
        return mapper;
    }
}
