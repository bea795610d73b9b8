package org.collabops.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.collabops.it.Client.Answer;
import org.collabops.store.Parallel;

/** Many people who change one risk on both nodes, each time all of them in the same version. */
final class RiskRace {
    private static final int PEOPLE = 40;
    private static final int VERSIONS = 2;

    private final NodePair pair;
    private final long risk;

    RiskRace(NodePair pair) {
        this.pair = pair;
        risk = on(0).raise(Map.of("project", "SHIP", "title", "Vendor is late")).id();
    }

    /** Exactly one wins in each version, and the history holds who it was. */
    void revisions() throws Exception {
        List<String> won = new ArrayList<>();
        for (int version = 1; version <= VERSIONS; version++) {
            won.add(winner(version));
        }

        JsonNode history = on(0).risks("/" + risk + "/history").json().path("values");
        assertThat(pair.toString(), history.size(), is(VERSIONS + 1));
        for (int version = 1; version <= VERSIONS; version++) {
            assertThat(
                    pair.toString(), history.at("/" + version + "/changes/0/to").asText(), is(won.get(version - 1)));
        }
        for (int node = 0; node < 2; node++) {
            JsonNode current = on(node).risks("/" + risk).json();
            assertThat(pair.toString(), current.path("version").asInt(), is(VERSIONS + 1));
            assertThat(pair.toString(), current.path("title").asText(), is(won.get(VERSIONS - 1)));
        }
    }

    /** The title that was given first; everybody else is told that they were too late. */
    private String winner(int version) throws Exception {
        List<Answer> answers = Parallel.run(
                PEOPLE,
                person ->
                        List.of(on(person).change(risk, Map.of("version", version, "title", version + "/" + person))));

        List<String> won = new ArrayList<>();
        for (Answer answer : answers) {
            if (answer.status() == 200) {
                won.add(answer.json().path("title").asText());
            } else {
                assertThat(pair + ": " + answer.body(), answer.status(), is(409));
            }
        }
        assertThat(pair.toString(), won, hasSize(1));
        return won.get(0);
    }

    private Client on(int person) {
        return new Client(person % 2 == 0 ? pair.first().url() : pair.second().url(), "bob");
    }
}
