package org.collabops.sandbox.rest;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import org.collabops.sandbox.rest.RestServer.Answer;
import org.junit.ClassRule;
import org.junit.Test;

/** https://docs.atlassian.com/software/jira/docs/api/REST/9.17.0/ */
public class PeopleRestTest {
    @ClassRule
    public static final RestServer SERVER = new RestServer();

    @Test
    public void myselfNeedsALogin() {
        assertThat(get(null, "myself").status(), is(401));
        JsonNode alice = get("alice", "myself").json();
        assertThat(alice.path("name").asText(), is("alice"));
        assertThat(alice.path("key").asText(), startsWith("JIRAUSER"));
        assertThat(alice.path("timeZone").asText(), is("Asia/Shanghai"));
    }

    @Test
    public void aPersonIsAskedForByNameOrByKey() {
        JsonNode byName = get("bob", "user?username=carol").json();
        assertThat(
                byName.path("displayName").asText(),
                is(get("carol", "myself").json().path("displayName").asText()));
        assertThat(byName.path("active").asBoolean(), is(true));
        assertThat(get("bob", "user?key=" + byName.path("key").asText()).json(), is(byName));
        assertThat(get("bob", "user?username=nobody").status(), is(404));
        assertThat(get("bob", "user?key=carol").status(), is(404));
        assertThat(get("bob", "user").status(), is(400));
        assertThat(get(null, "user?username=carol").status(), is(401));
    }

    @Test
    public void peopleAreFoundByTheBeginningOfANameOrWord() {
        assertThat(
                get("bob", "user/picker?query=zha")
                        .json()
                        .path("users")
                        .path(0)
                        .path("name")
                        .asText(),
                is("alice"));
        assertThat(get("bob", "user/search?username=b").json().size(), is(2));
        assertThat(
                get("bob", "groupuserpicker?query=zha")
                        .json()
                        .path("users")
                        .path("total")
                        .asInt(),
                is(1));
        assertThat(
                get("bob", "user/assignable/search?project=SHIP&username=gr")
                        .json()
                        .size(),
                is(1));
        assertThat(get("bob", "user/search").status(), is(400));
        assertThat(get(null, "user/picker?query=a").status(), is(401));
    }

    private static Answer get(String user, String path) {
        return SERVER.get(user, path);
    }
}
