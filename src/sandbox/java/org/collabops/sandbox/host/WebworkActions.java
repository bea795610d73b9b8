package org.collabops.sandbox.host;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The webwork actions of the app by the name that stands in their address. */
final class WebworkActions {

    private final Map<String, WebworkAction> commands = new LinkedHashMap<>();

    WebworkActions(List<DescriptorElement> modules, ModuleParts parts, Roles roles) {
        for (var module : modules) {
            for (var actions : module.children("actions")) {
                actions.children("action").forEach(action -> add(module, action, parts, roles));
            }
        }
    }

    /** The command behind {@code Alias} or {@code Alias!command}. */
    Optional<WebworkAction> named(String aliasAndCommand) {
        int mark = aliasAndCommand.indexOf('!');
        String alias = mark < 0 ? aliasAndCommand : aliasAndCommand.substring(0, mark);
        var action = commands.get(alias);
        return mark < 0 || action == null
                ? Optional.ofNullable(action)
                : Optional.of(((ActionCommand) action).withCommand(aliasAndCommand.substring(mark + 1)));
    }

    private void add(DescriptorElement module, DescriptorElement action, ModuleParts parts, Roles roles) {
        var required = List.of(module.attribute("roles-required"), action.attribute("roles-required"));
        var views = views(action);
        put(action, new ActionCommand(action.attribute("name"), null, required, views, parts, roles), parts);
        for (var command : action.children("command")) {
            var ownViews = new LinkedHashMap<>(views);
            ownViews.putAll(views(command));
            var own = new ActionCommand(
                    action.attribute("name"), command.attribute("name"), required, ownViews, parts, roles);
            put(command, own, parts);
        }
    }

    private void put(DescriptorElement element, ActionCommand command, ModuleParts parts) {
        String alias = element.attribute("alias");
        if (commands.putIfAbsent(alias, command) != null) {
            parts.violations().add("Descriptor: two actions have the alias " + alias);
        }
        command.check();
    }

    private static Map<String, String> views(DescriptorElement element) {
        var views = new LinkedHashMap<String, String>();
        element.children("view").forEach(view -> views.put(view.attribute("name"), view.text()));
        return views;
    }
}
