package org.collabops.sandbox.host;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.Assert.assertThrows;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.collabops.sandbox.Violations;
import org.collabops.sandbox.host.testapp.Row;
import org.collabops.sandbox.host.testapp.RowRecord;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/**
 * Contract: <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/configuring-the-velocity-allowlist/">
 * Configuring the Velocity allowlist</a> (blocked calls, their log line, entries for own classes only) and
 * <a href="https://confluence.atlassian.com/adminjiraserver/preparing-for-jira-10-5-1518961222.html">Preparing for Jira
 * 10.5</a> (enforced by default).
 */
public class TemplatesTest {

    private static final String ROW = Row.class.getName();

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final Violations violations = new Violations();
    private Templates templates;

    @Before
    public void start() {
        var listed = Set.of(ROW + "#getTitle()", ROW + "#label(java.lang.String int)", ROW + "#getBodyHtml()");
        templates = new Templates(
                this::url, new VelocityAllowlist(listed, violations), () -> Map.of("greeting", "hello"), violations);
    }

    /** https://developer.atlassian.com/server/jira/platform/jira-6-0-html-escaping-for-velocity-templates */
    @Test
    public void referencesAreEscaped() throws IOException {
        assertThat(
                render("<b>$text</b>", Map.of("text", "<i title='x\"'>&")),
                is("<b>&lt;i title=&#39;x&quot;&#39;&gt;&amp;</b>"));
    }

    /** https://developer.atlassian.com/server/jira/platform/jira-6-0-html-escaping-for-velocity-templates */
    @Test
    public void referencesNamedHtmlStayRaw() throws IOException {
        assertThat(
                render(
                        "$bodyHtml ${noteWithHtml} $row.bodyHtml $row.getBodyHtml()",
                        Map.of("bodyHtml", "<b>", "noteWithHtml", "<i>", "row", new Row("x"))),
                is("<b> <i> <p>x</p> <p>x</p>"));
    }

    @Test
    public void whatIsSetFromAReferenceIsStillEscaped() throws IOException {
        assertThat(render("#set($copy = $bodyHtml)$copy", Map.of("bodyHtml", "<b>")), is("&lt;b&gt;"));
    }

    @Test
    public void listedCallsAreMade() throws IOException {
        assertThat(render("$row.title $row.getTitle() $row.label('a', 2)", Map.of("row", new Row("T"))), is("T T a2"));
        assertThat(violations.seen(), is(empty()));
    }

    @Test
    public void unlistedCallsAreBlockedAndRecorded() throws IOException {
        assertThat(render("$row.secret $!row.getSecret()", Map.of("row", new Row("T"))), is("$row.secret "));
        assertThat(violations.seen(), hasItem("Method needs allowlisting: " + ROW + "#getSecret()"));
    }

    @Test
    public void settersAreBlockedLikeAnyOtherCall() throws IOException {
        assertThat(render("#set($row.title = 'new')$row.title", Map.of("row", new Row("old"))), is("old"));
        assertThat(violations.seen(), hasItem("Method needs allowlisting: " + ROW + "#setTitle(java.lang.String)"));
    }

    @Test
    public void accessorsOfRecordsAreCallsLikeAnyOther() throws IOException {
        var record = Map.<String, Object>of("row", new RowRecord("T"));
        assertThat(render("$row.title()", record), is("$row.title()"));
        var listing = new VelocityAllowlist(Set.of(RowRecord.class.getName() + "#title()"), violations);
        templates = new Templates(this::url, listing, Map::of, violations);
        assertThat(render("$row.title()", record), is("T"));
    }

    @Test
    public void plainValuesOfAnyImplementationNeedNoEntry() throws IOException {
        String template = "$list.size() $list.get(0) $map.a $map.get('a') $text.length() $number.intValue()"
                + "#foreach($entry in $map.entrySet()) $entry.key=$entry.value#end";
        var values = List.of(List.of("x"), Collections.unmodifiableList(List.of("x")), Collections.nCopies(1, "x"));
        for (var list : values) {
            var context = Map.<String, Object>of(
                    "list", list, "map", new TreeMap<>(Map.of("a", 1)), "text", "four", "number", 7);
            assertThat(render(template, context), is("1 x 1 1 4 7 a=1"));
        }
        assertThat(violations.seen(), is(empty()));
    }

    @Test
    public void classesCannotBeReached() throws IOException {
        assertThat(
                render("$text.class.name $text.getClass()", Map.of("text", "x")),
                is("$text.class.name $text.getClass()"));
        assertThat(violations.seen(), hasItem("Method needs allowlisting: java.lang.String#getClass()"));
    }

    /**
     * https://velocity.apache.org/engine/1.6.4/user-guide.html
     * https://sources.debian.org/src/velocity/1.4-5/docs/user-guide.html
     */
    @Test
    public void anUndefinedReferenceStaysLiteral() throws IOException {
        assertThat(render("$nothing #nothing() $!nothing#if($nothing)x#end", Map.of()), is("$nothing #nothing() "));
        assertThat(violations.seen(), contains(startsWith("Nothing stands for $nothing in ")));
    }

    @Test
    public void defaultsAreThereAndGivenValuesWin() throws IOException {
        assertThat(render("$greeting", Map.of()), is("hello"));
        assertThat(render("$greeting", Map.of("greeting", "bye")), is("bye"));
    }

    @Test
    public void aTemplateThatVelocityCannotReadFails() {
        var failure = assertThrows(IllegalStateException.class, () -> render("#if($x", Map.of()));
        assertThat(failure.getMessage(), containsString("Cannot render"));
    }

    @Test
    public void hostileTextIsNotATemplate() throws IOException {
        assertThat(
                render("$text", Map.of("text", "#set($a=1)$a.class ${bodyHtml}")),
                is("#set($a=1)$a.class ${bodyHtml}"));
    }

    private String render(String template, Map<String, Object> context) throws IOException {
        var file = folder.newFile();
        Files.writeString(file.toPath(), template);
        return templates.render(file.getName(), context);
    }

    private URL url(String name) {
        try {
            return folder.getRoot().toPath().resolve(name).toUri().toURL();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
