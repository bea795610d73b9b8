package org.collabops.sandbox.pages;

import com.atlassian.jira.avatar.Avatar;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;

/** Pictures of people, projects and issue types: the first letter on a colour that the name decides. */
final class Avatars {

    private static final String[] COLOURS = {
        "#0c66e4", "#1f845a", "#ae4787", "#5e4db2", "#946f00", "#ae2e24", "#206b74", "#c25100"
    };
    private static final int SPREAD = 0x9E3779B1;
    private static final int ROUND = 24;
    private static final int SQUARE = 4;
    private static final String UNKNOWN = "?";

    private Avatars() {}

    static void user(Exchange exchange) throws IOException {
        ApplicationUser owner = exchange.world().users().byKey(exchange.param("ownerId", ""));
        picture(exchange, owner == null ? UNKNOWN : owner.getDisplayName(), ROUND);
    }

    static void project(Exchange exchange) throws IOException {
        picture(exchange, exchange.param("key", visibleProject(exchange)), SQUARE);
    }

    static void named(Exchange exchange) throws IOException {
        picture(exchange, exchange.param("name", UNKNOWN), SQUARE);
    }

    private static String visibleProject(Exchange exchange) {
        if (exchange.param("pid") == null) {
            return UNKNOWN;
        }
        Project project = exchange.world().projects().byId(exchange.number("pid"));
        boolean visible = project != null
                && exchange.world().permissions().has(ProjectPermissions.BROWSE_PROJECTS, project, exchange.user());
        return visible ? project.getKey() : UNKNOWN;
    }

    private static void picture(Exchange exchange, String name, int radius) throws IOException {
        String letter = new String(Character.toChars(name.codePointAt(0))).toUpperCase(Locale.ROOT);
        String colour = COLOURS[Math.floorMod(name.hashCode() * SPREAD >>> 16, COLOURS.length)];
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 48 48\" width=\"%1$d\" height=\"%1$d\">"
                        .formatted(pixels(exchange))
                + "<rect width=\"48\" height=\"48\" rx=\"%d\" fill=\"%s\"/>".formatted(radius, colour)
                + "<text x=\"24\" y=\"33\" text-anchor=\"middle\" font-family=\"sans-serif\" font-size=\"26\" fill=\"#fff\">"
                + "&#%d;</text></svg>".formatted(letter.codePointAt(0));
        exchange.send(200, "image/svg+xml", svg);
    }

    private static int pixels(Exchange exchange) {
        return Arrays.stream(Avatar.Size.values())
                .filter(size -> size.getParam().equals(exchange.param("size")))
                .findFirst()
                .orElse(Avatar.Size.defaultSize())
                .getPixels();
    }
}
