package org.collabops.sandbox.pages;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import org.collabops.sandbox.host.DashboardItemModule;
import org.collabops.sandbox.world.Dashboards;

/** An item of a dashboard as the page shows it; what it remembers goes to its script as JSON. */
public record Gadget(
        long id, String key, String title, boolean configurable, String amdModule, String preferences, String html) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Gadget of(Dashboards.Item item, DashboardItemModule module, Exchange exchange) {
        var context = new HashMap<>(exchange.appContext());
        context.put("preferences", item.preferences());
        context.put("dashboardItemId", item.id());
        try {
            return new Gadget(
                    item.id(),
                    module.completeKey(),
                    module.title(exchange.i18n()),
                    module.configurable(),
                    module.amdModule(),
                    JSON.writeValueAsString(item.preferences()),
                    module.html(context));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** For the template, which writes what ends in Html as it is. */
    public String bodyHtml() {
        return html;
    }
}
