package org.collabops.sandbox.host;

import com.atlassian.webresource.api.UrlMode;
import com.atlassian.webresource.api.assembler.WebResourceSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;

/** What a page asked for, as the tags that bring it there, because some pages of apps write their own head. */
record HtmlTags(List<String> styles, List<String> scripts, Map<String, String> data, String server)
        implements WebResourceSet {

    @Override
    public void writeHtmlTags(Writer writer, UrlMode urlMode) {
        String before = urlMode == UrlMode.ABSOLUTE ? server : "";
        try {
            for (String style : styles) {
                writer.write("<link rel=\"stylesheet\" href=\"%s\">\n".formatted(escaped(before + style)));
            }
            for (var each : data.entrySet()) {
                writer.write("<template class=\"wrm-data\" data-key=\"%s\" data-value=\"%s\"></template>\n"
                        .formatted(escaped(each.getKey()), escaped(each.getValue())));
            }
            for (String script : scripts) {
                writer.write("<script src=\"%s\"></script>\n".formatted(escaped(before + script)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String escaped(String text) {
        return HtmlEscaping.escaped(text);
    }
}
