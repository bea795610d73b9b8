package org.collabops.descriptor;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Test;

public class ScriptsTest {
    private final List<Path> scripts = Sources.ending(".js");
    private final List<Path> styles = Sources.ending(".css");

    @Test
    public void everyScriptKeepsItsNamesToItself() {
        for (Path script : scripts) {
            String code = Sources.text(script).replaceAll("(?s)/\\*.*?\\*/", "").strip();
            assertThat(script.toString(), code, startsWith("(function (collabops) {\n  'use strict';"));
            assertThat(script.toString(), code.endsWith("})((window.collabops = window.collabops || {}));"), is(true));
            assertThat(script.toString(), Sources.matches("\\bwindow\\.(\\w+) =[^=]", code), is(Set.of("collabops")));
        }
    }

    @Test
    public void noScriptMakesMarkupOfText() {
        assertThat(
                Sources.matches(
                        "(innerHTML|outerHTML|insertAdjacentHTML|\\.html\\(|document\\.write|\\beval\\()",
                        all(scripts)),
                is(empty()));
    }

    @Test
    public void noLanguageIsWrittenIntoAScript() {
        String code = all(scripts).replaceAll("(?s)/\\*.*?\\*/", "");

        assertThat(Sources.matches("'([A-Z][a-z]+ [a-z][^']*)'", code), is(empty()));
        assertThat(Sources.matches("(\\p{IsHan}+)", code), is(empty()));
    }

    /** Jira puts the text in the place of the call, which it recognises only by a key written out. */
    @Test
    public void everyTextIsAskedForByItsKeyWrittenOut() {
        assertThat(Sources.matches("(getText\\(\\s*[^'\\s][^)]*)", all(scripts)), is(empty()));
    }

    @Test
    public void everyColourIsATokenWithAFallback() {
        String bare = all(styles).replaceAll("var\\(--(ds|aui)-[\\w-]+, #[0-9a-f]{3,8}\\)", "");

        assertThat(Sources.matches("(#[0-9a-fA-F]{3,8}\\b|rgba?\\(|var\\([^)]*\\))", bare), is(empty()));
    }

    @Test
    public void everyStyledClassIsOursOrAuis() {
        String selectors = all(styles).replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?s)\\{[^{}]*\\}", " ");
        Set<String> classes = Sources.matches("\\.([a-zA-Z][\\w-]*)", selectors);
        classes.removeAll(Set.of("aui", "select", "error", "user-picker"));

        assertThat(classes, everyItem(matchesPattern("(collabops|aui)-.*")));
    }

    private static String all(List<Path> files) {
        return files.stream().map(Sources::text).collect(Collectors.joining("\n"));
    }
}
