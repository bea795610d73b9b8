package org.collabops.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.collabops.it.Sandboxes.Setup;
import org.collabops.sandbox.Sandbox;
import org.collabops.sandbox.db.BothDatabases.Product;
import org.collabops.sandbox.db.TransactionMode;
import org.junit.BeforeClass;
import org.junit.Test;

/** The sandbox as somebody else's program sees it: https://github.com/MrRefactoring/jira.js */
public class ForeignClientIT {
    private static JsonNode seen;

    @BeforeClass
    public static void drive() throws Exception {
        ForeignClient.install();
        Sandbox sandbox = Sandboxes.running(new Setup(Product.H2, TransactionMode.NONE));
        seen = ForeignClient.drive(sandbox.url());
        assertThat(sandbox.violations().seen(), is(empty()));
    }

    @Test
    public void itLogsInByPasswordAndByToken() {
        assertThat(at("myself", "name"), is("alice"));
        assertThat(at("token", "name"), is("foreign client"));
        assertThat(at("server", "deploymentType"), is("Server"));
        assertThat(at("project", "lead", "name"), is("alice"));
        assertThat(at("revoked", "status"), is("401"));
    }

    @Test
    public void itCreatesEditsAndFindsAnIssue() {
        assertThat(at("created", "key"), startsWith("SHIP-"));
        assertThat(at("edited", "priority", "name"), is("High"));
        assertThat(texts(seen.path("edited").path("labels")), containsInAnyOrder("stranger", "second"));
        assertThat(at("found", "total"), is("1"));
        assertThat(seen.path("found").path("issues").path(0).path("key").asText(), is(at("created", "key")));
        assertThat(at("foundByPost", "maxResults"), is("1"));
    }

    @Test
    public void itMovesAnIssueOnAndTalksAboutIt() {
        assertThat(at("moved"), is("In Progress"));
        assertThat(at("comments", "total"), is("2"));
        assertThat(seen.path("comments").path("comments").path(0).path("body").asText(), is("Said better"));
        assertThat(at("commentsForBob", "total"), is("1"));
        assertThat(at("commentsLeft"), is("1"));
    }

    @Test
    public void itLogsWorkAndLinks() {
        assertThat(at("worklog", "timeSpentSeconds"), is("5400"));
        assertThat(at("worklogs", "total"), is("1"));
        JsonNode link = seen.path("links").path(0);
        assertThat(link.path("type").path("name").asText(), is("Blocks"));
        assertThat(link.path("outwardIssue").path("key").asText(), is("SHIP-1"));
        assertThat(at("linksLeft"), is("0"));
    }

    @Test
    public void itIsRefusedAsJiraRefuses() {
        assertThat(at("refused", "hidden", "status"), is("403"));
        assertThat(at("refused", "absent", "status"), is("404"));
        assertThat(at("refused", "deleting", "status"), is("403"));
        assertThat(at("refused", "withoutSummary", "body", "errors", "summary"), containsString("summary"));
        assertThat(at("refused", "query", "status"), is("400"));
        assertThat(at("refused", "password", "status"), is("401"));
        assertThat(at("refused", "nobody", "status"), is("401"));
    }

    @Test
    public void whatItDeletesIsGone() {
        assertThat(at("deleted", "status"), is("404"));
    }

    private static String at(String... path) {
        JsonNode node = seen;
        for (String part : path) {
            node = node.path(part);
        }
        return node.asText();
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
