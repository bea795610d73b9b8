package org.collabops.sandbox.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collabops.sandbox.host.PermissionModule;

/** What an administration page has around its content: the menu of Jira and of the app. */
final class AdminFrame {

    static final String APPS = "/plugins/servlet/upm";

    private static final String MENU = "admin_plugins_menu";
    private static final String MANAGE = "upm-admin-link";

    private AdminFrame() {}

    /**
     * A page of the administration, which only administrators see.
     *
     * @param tab the link id of the menu's current entry
     */
    static Page page(Exchange exchange, String title, String tab, String bodyHtml) {
        var model = new HashMap<String, Object>();
        model.put("groups", groups(exchange));
        model.put("tab", tab);
        model.put("bodyHtml", bodyHtml);
        String html = exchange.render("admin/frame", model);
        return new Page(200, title, "page-type-admin", Map.of(), List.of("atl.admin"), html);
    }

    /** The app that is installed, as Manage apps shows it. */
    static void apps(Exchange exchange) throws IOException {
        if (!exchange.mayAdminister()) {
            throw Refusal.forbidden();
        }
        var plugin = exchange.site().plugin();
        var model = new HashMap<String, Object>();
        model.put("key", plugin.key());
        model.put("projectPermissions", rows(plugin.projectPermissions(), exchange));
        model.put("globalPermissions", rows(plugin.globalPermissions(), exchange));
        String html = exchange.render("admin/apps", model);
        Frame.show(exchange, page(exchange, exchange.words().get("admin.apps"), MANAGE, html));
    }

    private static List<Map<String, String>> rows(List<PermissionModule> permissions, Exchange exchange) {
        return permissions.stream()
                .map(each -> Map.of(
                        "key", each.key(),
                        "name", each.name(exchange.i18n()),
                        "description", each.description(exchange.i18n())))
                .toList();
    }

    private static List<LinkGroup> groups(Exchange exchange) {
        var words = exchange.words();
        var manage = Link.own(MANAGE, MANAGE, words.get("admin.manage"), exchange.url(APPS), "");
        var groups = new ArrayList<LinkGroup>();
        groups.add(new LinkGroup("upm", words.get("admin.apps"), List.of(manage)));
        var mail = Link.own(
                OutboxScreen.LINK, OutboxScreen.LINK, words.get("mail.title"), exchange.url(OutboxScreen.PATH), "");
        groups.add(new LinkGroup("system", words.get("admin.system"), List.of(mail)));
        groups.addAll(LinkGroup.in(MENU, exchange, exchange.appContext()));
        return groups;
    }
}
