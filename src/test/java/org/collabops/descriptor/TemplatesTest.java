package org.collabops.descriptor;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.Test;

public class TemplatesTest {
    /** What every collection, map and action of Jira's own offers. */
    private static final Set<String> NOT_OURS =
            Set.of("isEmpty", "size", "entrySet", "getErrorMessages", "getHasErrorMessages");

    private final List<Path> templates = Sources.ending(".vm");
    private final String all = templates.stream().map(Sources::text).collect(Collectors.joining("\n"));
    private final Set<String> allowed =
            Sources.matches("<method>([^<]+)</method>", Sources.text(Path.of("atlassian-plugin.xml")));

    @Test
    public void firstLineNamesTheView() {
        assertThat(templates.stream().map(Sources::text).toList(), everyItem(startsWith("## $")));
    }

    @Test
    public void everyCallIsAllowed() {
        Set<String> calls = Sources.matches("\\.(\\w+)\\(\\)", all);
        calls.removeAll(NOT_OURS);

        assertThat(calls, everyItem(is(in(methodNames()))));
    }

    @Test
    public void everyAllowedCallExistsAndIsMade() throws Exception {
        Set<String> calls = Sources.matches("\\.(\\w+)\\(\\)", all);
        for (String entry : allowed) {
            String[] parts = entry.substring(0, entry.length() - 2).split("#");
            Method method = Class.forName(parts[0]).getMethod(parts[1]);
            // Not known: whether Jira asks by the class of the object or by the one that declares the method.
            assertThat(method.getDeclaringClass().getName() + "#" + parts[1] + "()", is(in(allowed)));
        }
        assertThat(methodNames(), everyItem(is(in(calls))));
    }

    @Test
    public void noLanguageIsWrittenIntoATemplate() {
        for (Path template : templates) {
            String bare = Sources.text(template)
                    .replaceAll("(?m)^##.*$", "")
                    .replaceAll("\\$!?\\w+(\\.\\w+(\\((\"[^\"]*\"|\\[[^\\]]*\\]|[^()\"]|\\([^()]*\\))*\\))?)*", "")
                    .replaceAll("#(if|elseif|foreach|set)\\s*\\(([^()]|\\([^()]*\\))*\\)", "")
                    .replaceAll("#\\{?(else|end)}?", "")
                    .replaceAll("<[^>]*>", "");

            assertThat(template.toString(), Sources.matches("(\\p{L}+)", bare), is(empty()));
        }
    }

    @Test
    public void nothingIsInlineThatAContentSecurityPolicyForbids() {
        assertThat(Sources.matches("(<script|<style|\\sstyle=|\\son[a-z]+=|javascript:)", all), is(empty()));
    }

    @Test
    public void nothingIsEscapedByHand() {
        assertThat(Sources.matches("(htmlEncode|escapeHtml)", all), is(empty()));
    }

    private Set<String> methodNames() {
        return allowed.stream()
                .map(entry -> entry.replaceAll(".*#(\\w+)\\(.*", "$1"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
