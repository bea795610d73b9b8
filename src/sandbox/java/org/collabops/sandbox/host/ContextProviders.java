package org.collabops.sandbox.host;

import com.atlassian.plugin.web.ContextProvider;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Lets the app say what its templates find; what its provider returns is all they get from the page. */
final class ContextProviders {

    private final Beans beans;

    ContextProviders(Beans beans) {
        this.beans = beans;
    }

    UnaryOperator<Map<String, Object>> of(DescriptorElement module) {
        return module.child("context-provider").map(this::provided).orElse(UnaryOperator.identity());
    }

    private UnaryOperator<Map<String, Object>> provided(DescriptorElement element) {
        var provider = beans.create(element.attribute("class"), ContextProvider.class);
        provider.init(element.params());
        return context -> provider.getContextMap(new HashMap<>(context));
    }
}
