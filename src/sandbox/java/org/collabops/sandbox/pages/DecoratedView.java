package org.collabops.sandbox.pages;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rendered view taken apart: what its head says about the page around it, and its body. */
record DecoratedView(String title, Map<String, String> metas, String body) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.DOTALL;
    private static final Pattern TITLE = Pattern.compile("<title>(.*?)</title>", FLAGS);
    private static final Pattern META =
            Pattern.compile("<meta\\s+name=\"([^\"]*)\"\\s+content=\"([^\"]*)\"\\s*/?>", FLAGS);
    private static final Pattern BODY = Pattern.compile("<body[^>]*>(.*)</body>", FLAGS);
    private static final Pattern AROUND = Pattern.compile("<head>.*</head>|</?html[^>]*>|<!doctype[^>]*>", FLAGS);

    static DecoratedView of(String html) {
        Matcher title = TITLE.matcher(html);
        Matcher body = BODY.matcher(html);
        var metas = new HashMap<String, String>();
        Matcher meta = META.matcher(html);
        while (meta.find()) {
            metas.put(meta.group(1), Markup.plain(meta.group(2)));
        }
        return new DecoratedView(
                title.find() ? Markup.plain(title.group(1).trim()) : "",
                metas,
                body.find() ? body.group(1) : AROUND.matcher(html).replaceAll(""));
    }

    String meta(String name) {
        return metas.getOrDefault(name, "");
    }

    /** A view without one gets the general page. */
    String decorator() {
        return metas.getOrDefault("decorator", "atl.general");
    }
}
