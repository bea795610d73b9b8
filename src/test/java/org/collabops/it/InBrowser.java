package org.collabops.it;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.collabops.sandbox.Options;
import org.collabops.sandbox.Sandbox;
import org.collabops.sandbox.db.TestDatabases;
import org.junit.After;
import org.junit.Before;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameter;
import org.junit.runners.Parameterized.Parameters;

/** Tests in a browser, each with a sandbox of its own in either language. */
@RunWith(Parameterized.class)
public abstract class InBrowser {
    @Parameter
    public Locale language;

    protected Sandbox sandbox;
    protected Browser browser;

    private final String pictures;
    private final UnaryOperator<Options> options;

    /** @param pictures what the folder of the pictures begins with, before the language */
    InBrowser(String pictures) {
        this(pictures, UnaryOperator.identity());
    }

    InBrowser(String pictures, UnaryOperator<Options> options) {
        this.pictures = pictures;
        this.options = options;
    }

    @Parameters(name = "{0}")
    public static List<Locale> languages() {
        return List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);
    }

    @Before
    public final void open() {
        sandbox = Sandbox.start(options.apply(
                Options.forTest(PackagedJar.path(), TestDatabases.freshHome()).withLanguage(language)));
        browser = Browser.open(sandbox.url(), pictures + language);
    }

    @After
    public final void close() {
        if (browser != null) {
            browser.close();
        }
        if (sandbox != null) {
            sandbox.close();
        }
    }
}
