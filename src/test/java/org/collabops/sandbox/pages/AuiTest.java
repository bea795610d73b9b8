package org.collabops.sandbox.pages;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class AuiTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void whatWasFetchedOnceIsUsedAgain() throws Exception {
        Path dist = folder.getRoot().toPath().resolve("node_modules/@atlassian/aui/dist/aui");
        Files.createDirectories(dist);
        Files.writeString(dist.resolve("aui-prototyping.js"), "");
        assertThat(Aui.in(folder.getRoot().toPath()).isThere(), is(true));
    }

    @Test
    public void theLockNamesTheContentAndNoAddress() throws Exception {
        String lock = Files.readString(Path.of("src/sandbox/resources/pages/aui/package-lock.json"));
        assertThat(lock, containsString("\"integrity\": \"sha512-"));
        assertThat(lock, not(containsString("resolved")));
        assertThat(lock, not(containsString("http")));
    }

    @Test
    public void aFailureIsToldInOneLine() {
        String log = "npm warn config old\nnpm error code ENOTFOUND\nnpm error network is down\n";
        assertThat(Aui.firstError(log), is("npm error code ENOTFOUND"));
    }
}
