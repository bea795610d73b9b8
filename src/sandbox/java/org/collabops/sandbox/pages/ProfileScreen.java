package org.collabops.sandbox.pages;

import com.atlassian.jira.user.ApplicationUser;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A person's profile with the panels of the app, which draw their own frame here. */
final class ProfileScreen implements Screen {

    static final String PATH = "/secure/ViewProfile.jspa";

    private static final String PANELS = "webpanels.user.profile.summary.custom";

    @Override
    public void answer(Exchange exchange) throws IOException {
        if (exchange.user() == null) {
            throw Refusal.forbidden();
        }
        ApplicationUser shown = exchange.world()
                .users()
                .byName(exchange.param("name", exchange.user().getName()));
        if (shown == null) {
            throw Refusal.notFound();
        }
        var context = exchange.appContext();
        context.put("profileUser", shown);
        context.put("currentUser", exchange.user());
        List<IssuePanel> panels = exchange.site().plugin().webPanels(PANELS).stream()
                .filter(panel -> panel.displays(context))
                .map(panel -> new IssuePanel(panel.key(), IssuePanel.LEFT, panel.html(context)))
                .toList();
        var model = new HashMap<String, Object>();
        model.put("shown", shown);
        model.put("zone", exchange.world().users().zone(shown).getId());
        model.put("own", shown.getKey().equals(exchange.user().getKey()));
        model.put("panels", panels);
        model.put("operations", LinkGroup.in("system.user.profile.links", exchange, context));
        String html = exchange.render("profile", model);
        Page page = new Page(
                200,
                exchange.words().get("profile.title", shown.getDisplayName()),
                "page-type-profile",
                Map.of("ajs-profile-user", shown.getName()),
                List.of("atl.userprofile", "jira.userprofile"),
                html);
        Frame.show(exchange, page);
    }
}
