package org.collabops.sandbox.host;

import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.plugin.jql.function.JqlFunctionModuleDescriptor;
import java.util.Map;

/**
 * A function of the app that JQL may call.
 *
 * @param name as a query writes it
 * @param function the app's own object, told its descriptor once
 */
public record JqlFunctionModule(String completeKey, String name, JqlFunction function) {

    static JqlFunctionModule of(DescriptorElement element, ModuleParts parts) {
        String name = element.childText("fname");
        if (name.isEmpty()) {
            throw new IllegalStateException("a jql-function needs an <fname>");
        }
        var function = parts.beans().create(element.attribute("class"), JqlFunction.class);
        function.init(new Described(name, element.childIsTrue("list", false)));
        return new JqlFunctionModule(parts.completeKey(element), name, function);
    }

    private record Described(String name, boolean list) implements JqlFunctionModuleDescriptor {

        @Override
        public String getFunctionName() {
            return name;
        }

        @Override
        public boolean isList() {
            return list;
        }

        @Override
        public String getHtml(String resourceName, Map<String, ?> startingParams) {
            throw new UnsupportedOperationException("A JQL function has no views");
        }
    }
}
