package org.collabops.sandbox.host;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.net.http.HttpRequest;
import org.collabops.sandbox.host.testapp.Note;
import org.collabops.sandbox.host.testapp.NoteResource;
import org.collabops.sandbox.host.testapp.Notes;
import org.collabops.sandbox.host.testapp.Started;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * Contract: <a href="https://developer.atlassian.com/platform/marketplace/dc-apps-platform-7-preparing-for-secure-endpoints">
 * Preparing for secure endpoints</a> (licensed users unless annotated),
 * <a href="https://developer.atlassian.com/server/framework/atlassian-sdk/rest-plugin-module/">REST plugin module</a>
 * (addresses), <a href="https://developer.atlassian.com/server/jira/platform/form-token-handling/">Form token handling</a>
 * (the header of scripts).
 */
public class RestModuleTest {

    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";

    @ClassRule
    public static final TestHost HOST = new TestHost(new TestApp(
                    TestApp.notes()
                            + "<rest key='r' path='/test' version='1.0'><package>org.collabops.sandbox.host.testapp</package></rest>")
            .classes(Notes.class, Started.class, Note.class, NoteResource.class, NoteResource.NoteJson.class));

    @Test
    public void withoutAnAnnotationOnlyLicensedUsersAreAnswered() {
        assertThat(HOST.get("rest/test/1.0/notes", "nobody").statusCode(), is(401));
        assertThat(HOST.get("rest/test/1.0/notes", "guest").statusCode(), is(403));
        assertThat(HOST.get("rest/test/1.0/notes", "alice").statusCode(), is(200));
    }

    @Test
    public void annotationsOfAMethodAreHonoured() {
        assertThat(HOST.get("rest/test/1.0/notes/open", "nobody").statusCode(), is(200));
        assertThat(HOST.get("rest/test/1.0/notes/admin", "alice").statusCode(), is(403));
        assertThat(HOST.get("rest/test/1.0/notes/admin", "admin").statusCode(), is(200));
    }

    @Test
    public void theLatestVersionHasItsOwnAddress() {
        assertThat(HOST.get("rest/test/latest/notes/open", "alice").body(), is("{\"open\":\"yes\"}"));
    }

    @Test
    public void aFormPostNeedsTheHeaderOfScripts() {
        assertThat(HOST.post("rest/test/1.0/notes/form", "alice", FORM, "a=b").statusCode(), is(403));
        assertThat(
                HOST.post("rest/test/1.0/notes/form", "alice", "text/plain", "{}")
                        .statusCode(),
                is(403));
        var withHeader = HOST.request("rest/test/1.0/notes/form", "alice")
                .header("Content-Type", FORM)
                .header("X-Atlassian-Token", "no-check")
                .POST(HttpRequest.BodyPublishers.ofString("a=b"));
        assertThat(HOST.send(withHeader).statusCode(), is(200));
    }

    /** https://fasterxml.github.io/jackson-databind/javadoc/2.5/com/fasterxml/jackson/databind/DeserializationFeature.html */
    @Test
    public void jsonIsReadAndWhatIsNoneOrHasUnknownFieldsIsRefused() {
        assertThat(
                HOST.post("rest/test/1.0/notes", "alice", JSON, "{\"subject\":\"s\"}")
                        .statusCode(),
                is(200));
        assertThat(
                HOST.post("rest/test/1.0/notes", "alice", JSON, "{\"subject\":").statusCode(), is(400));
        assertThat(
                HOST.post("rest/test/1.0/notes", "alice", JSON, "{\"colour\":\"s\"}")
                        .statusCode(),
                is(400));
    }

    @Test
    public void aFaultIsAnsweredAsJson() {
        var answer = HOST.get("rest/test/1.0/notes/fault", "alice");
        assertThat(answer.statusCode(), is(500));
        assertThat(answer.body(), containsString("a fault"));
    }
}
