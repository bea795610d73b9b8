package org.collabops.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import org.collabops.sandbox.Options;
import org.collabops.sandbox.Sandbox;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Whoever opens the demo sees an app that is lived in, in the site's language. */
public class DemoStoryIT {
    @Rule
    public final TemporaryFolder home = new TemporaryFolder();

    @Test
    public void theStoryIsToldInEnglish() throws Exception {
        assertThat(title(Locale.ENGLISH), containsString("Baltic Freight is not on the new interface"));
    }

    @Test
    public void theStoryIsToldInChinese() throws Exception {
        assertThat(title(Locale.SIMPLIFIED_CHINESE), containsString("旧接口关闭时"));
    }

    /** Of the gravest risk of the demo. */
    private String title(Locale language) throws Exception {
        Options options = Options.forTest(PackagedJar.path(), home.getRoot().toPath())
                .withStory(true)
                .withLanguage(language);
        try (Sandbox sandbox = Sandbox.start(options)) {
            Client alice = new Client(sandbox.url(), "alice");
            JsonNode risks = alice.risks("").json();
            assertThat(risks.get("total").asInt(), is(greaterThan(2)));
            assertThat(sandbox.violations().seen(), is(empty()));
            return risks.get("values").get(0).get("title").asText();
        }
    }
}
