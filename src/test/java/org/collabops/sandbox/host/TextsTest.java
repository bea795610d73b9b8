package org.collabops.sandbox.host;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import com.atlassian.jira.util.I18nHelper;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.collabops.sandbox.Violations;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/**
 * Contract: <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/internationalising-your-plugin/">
 * Internationalising your plugin</a> (bundles, fallback) and java.text.MessageFormat (arguments, doubled quotes).
 */
public class TextsTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final Violations violations = new Violations();

    @Before
    public void write() throws IOException {
        write("app/texts.properties", "hello=It''s {0} of {1}\nonly.english=English\n");
        write("app/texts_zh_CN.properties", "hello={1} \\u7684 {0}\n");
    }

    /** https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/text/MessageFormat.html */
    @Test
    public void argumentsAreFilledIn() {
        assertThat(texts(Locale.ENGLISH).getText("hello", "1", "2"), is("It's 1 of 2"));
        assertThat(texts(Locale.ENGLISH).getText("hello", (Object) new Object[] {"1", "2"}), is("It's 1 of 2"));
        assertThat(texts(Locale.ENGLISH).getText("hello", List.of("1", "2")), is("It's 1 of 2"));
    }

    /** https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/text/MessageFormat.html */
    @Test
    public void aTextWithoutArgumentsIsAPatternToo() throws IOException {
        write("app/texts.properties", "twice=It''s\nonce=It's\nquoted='{0}'\n");
        assertThat(texts(Locale.ENGLISH).getText("twice"), is("It's"));
        assertThat(texts(Locale.ENGLISH).getText("once"), is("Its"));
        assertThat(texts(Locale.ENGLISH).getText("quoted", "x"), is("{0}"));
    }

    /** https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/text/MessageFormat.html */
    @Test
    public void numbersAndChoicesAreWrittenAsTheLanguageDoes() throws IOException {
        write("app/texts.properties", "many={0}\nchoice={0,choice,0#none|1#one|1<{0} notes}\n");
        assertThat(texts(Locale.ENGLISH).getText("many", List.of(1234567)), is("1,234,567"));
        assertThat(texts(Locale.GERMAN).getText("many", List.of(1234567)), is("1.234.567"));
        assertThat(texts(Locale.ENGLISH).getText("choice", List.of(1)), is("one"));
        assertThat(texts(Locale.ENGLISH).getText("choice", List.of(3)), is("3 notes"));
    }

    @Test
    public void chineseFallsBackToEnglish() {
        assertThat(texts(Locale.SIMPLIFIED_CHINESE).getText("hello", "1", "2"), is("2 的 1"));
        assertThat(texts(Locale.SIMPLIFIED_CHINESE).getText("only.english"), is("English"));
        assertThat(violations.seen(), is(empty()));
    }

    @Test
    public void aMissingKeyIsShownAndRecorded() {
        assertThat(texts(Locale.ENGLISH).getText("no.such"), is("no.such"));
        assertThat(texts(Locale.ENGLISH).isKeyDefined("no.such"), is(false));
        assertThat(violations.seen(), contains("No text for the key no.such"));
    }

    @Test
    public void unescapedTextInThePackedFileIsRecorded() throws IOException {
        write("app/texts_zh_CN.properties", "hello=风险\n");
        texts(Locale.SIMPLIFIED_CHINESE).getText("hello");
        assertThat(
                violations.seen(), contains("Not escaped for a properties file of Java: app/texts_zh_CN.properties"));
    }

    @Test
    public void aBundleThatIsNotThereIsRecorded() {
        new Texts(this::url, List.of("app.nothing"), user -> Locale.ENGLISH, violations);
        assertThat(violations.seen(), contains("No texts at app/nothing.properties"));
    }

    private I18nHelper texts(Locale locale) {
        return new Texts(this::url, List.of("app.texts"), user -> Locale.ENGLISH, violations).getInstance(locale);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.getRoot().toPath().resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private URL url(String name) {
        var file = folder.getRoot().toPath().resolve(name);
        try {
            return Files.exists(file) ? file.toUri().toURL() : null;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
