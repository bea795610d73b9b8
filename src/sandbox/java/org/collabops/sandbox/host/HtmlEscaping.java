package org.collabops.sandbox.host;

import org.apache.velocity.app.event.ReferenceInsertionEventHandler;

/** Escapes what a reference stands for, unless the reference's own name says that it is HTML already. */
final class HtmlEscaping implements ReferenceInsertionEventHandler {

    @Override
    public Object referenceInsert(String reference, Object value) {
        return value == null || isHtml(reference) ? value : escaped(value.toString());
    }

    private static boolean isHtml(String reference) {
        String name = reference.replaceAll("\\(.*\\)", "").replaceAll("[${}!]", "");
        return name.endsWith("Html");
    }

    static String escaped(String text) {
        var html = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.append(c);
            }
        }
        return html.toString();
    }
}
