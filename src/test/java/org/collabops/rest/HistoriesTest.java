package org.collabops.rest;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.collabops.Actor;
import org.collabops.Revised;
import org.collabops.Revision;
import org.collabops.UserKey;
import org.collabops.host.FakePeople;
import org.collabops.host.FakeProjects;
import org.junit.Before;
import org.junit.Test;

@SuppressWarnings("unchecked")
public class HistoriesTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final Actor BOB = Actor.user(new UserKey("JIRAUSER10102"));
    private static final Actor GONE = Actor.function("org.collabops.jira:f", new UserKey("JIRAUSER10199"));

    private final FakePeople people = new FakePeople();
    private final Histories histories = new Histories(new References(new FakeProjects(), people));

    private record Thing(Revision revision, Map<String, Object> fields) implements Revised {
        @Override
        public long id() {
            return 1;
        }

        @Override
        public boolean deleted() {
            return false;
        }
    }

    @Before
    public void people() {
        people.add("JIRAUSER10102", "bob", "Bob");
    }

    @Test
    public void eachRevisionTellsWhatItChangedAndByWhomAndThroughWhat() {
        Revision first = Revision.first(BOB, NOW);
        List<Map<String, Object>> values = values(
                new Thing(first, fields("Late", null)),
                new Thing(first.next(GONE, NOW.plusSeconds(60)), fields("Later", null)),
                new Thing(first.next(GONE, NOW).next(BOB, NOW), fields("Later", null)));

        assertThat(values.get(0).get("changes"), is(List.of(change("title", null, "Late"))));
        assertThat(((Map<String, Object>) values.get(0).get("by")).get("name"), is("bob"));
        assertThat(values.get(0).get("via"), is(nullValue()));
        assertThat(values.get(1).get("changes"), is(List.of(change("title", "Late", "Later"))));
        assertThat(values.get(1).get("at"), is("2026-11-22T08:01:00Z"));
        assertThat(values.get(1).get("by"), is(nullValue()));
        assertThat(values.get(1).get("via"), is("org.collabops.jira:f"));
        assertThat(values.get(2).get("changes"), is(List.of()));
        assertThat(values.get(2).get("version"), is(3));
    }

    private List<Map<String, Object>> values(Thing... revisions) {
        return (List<Map<String, Object>>)
                histories.of(List.of(revisions), Thing::fields).get("values");
    }

    private static Map<String, Object> fields(String title, String text) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("title", title);
        fields.put("text", text);
        return fields;
    }

    private static Map<String, Object> change(String field, Object from, Object to) {
        Map<String, Object> change = new HashMap<>();
        change.put("field", field);
        change.put("from", from);
        change.put("to", to);
        return change;
    }
}
