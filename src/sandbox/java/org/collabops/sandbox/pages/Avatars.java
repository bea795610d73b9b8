package org.collabops.sandbox.pages;

import java.io.IOException;
import java.util.Locale;

/** Pictures of people, projects and issue types: the first letter on a colour that the name decides. */
final class Avatars {

    private static final String[] COLOURS = {
        "#0c66e4", "#1f845a", "#ae4787", "#5e4db2", "#946f00", "#ae2e24", "#206b74", "#c25100"
    };
    private static final int SPREAD = 0x9E3779B1;
    private static final int ROUND = 24;
    private static final int SQUARE = 4;

    private Avatars() {}

    static void user(Exchange exchange) throws IOException {
        picture(exchange, exchange.param("name", "?"), ROUND);
    }

    static void named(Exchange exchange) throws IOException {
        picture(exchange, exchange.param("name", exchange.param("key", "?")), SQUARE);
    }

    private static void picture(Exchange exchange, String name, int radius) throws IOException {
        String letter = new String(Character.toChars(name.codePointAt(0))).toUpperCase(Locale.ROOT);
        String colour = COLOURS[Math.floorMod(name.hashCode() * SPREAD >>> 16, COLOURS.length)];
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 48 48\" width=\"48\" height=\"48\">"
                + "<rect width=\"48\" height=\"48\" rx=\"%d\" fill=\"%s\"/>".formatted(radius, colour)
                + "<text x=\"24\" y=\"33\" text-anchor=\"middle\" font-family=\"sans-serif\" font-size=\"26\" fill=\"#fff\">"
                + "&#%d;</text></svg>".formatted(letter.codePointAt(0));
        exchange.send(200, "image/svg+xml", svg);
    }
}
