package org.collabops.it;

import static org.collabops.it.RecognitionSite.APP;
import static org.collabops.it.RecognitionSite.gift;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.collabops.it.Client.Answer;
import org.collabops.store.Parallel;

/** One person who gives away the same points on both nodes of a pair at once. */
final class KudosRace {
    private static final int THREADS = 8;
    private static final int EACH = 6;
    private static final int ALLOWANCE = 25;
    private static final int POINTS = 2;

    private final NodePair pair;

    KudosRace(NodePair pair) {
        this.pair = pair;
        new RecognitionSite(pair.first().url())
                .switchTo(true, false)
                .policy(true, ALLOWANCE, "QUARTER", "Asia/Shanghai");
        pair.settle();
    }

    /** Exactly the affordable ones succeed, and the ledger is a chain without a gap. */
    void points() throws Exception {
        List<Answer> answers = Parallel.run(THREADS, thread -> {
            List<Answer> mine = new ArrayList<>();
            for (int number = 0; number < EACH; number++) {
                mine.add(on(thread).post(APP + "kudos", gift("SHIP-1", thread + "/" + number, "points", POINTS)));
            }
            return mine;
        });

        Set<Long> given = new HashSet<>();
        for (Answer answer : answers) {
            assertThat(answer.body(), answer.status(), is(in(List.of(201, 422))));
            if (answer.status() == 201) {
                assertThat(given.add(answer.id()), is(true));
            }
        }
        assertThat(pair.toString(), given.size(), is(ALLOWANCE / POINTS));
        for (int node = 0; node < 2; node++) {
            JsonNode ledger = on(node).get(APP + "ledger").json();
            assertThat(ledger.at("/remaining").asInt(), is(ALLOWANCE % POINTS));
            int number = 0;
            for (JsonNode entry : ledger.at("/entries")) {
                number++;
                assertThat(pair.toString(), entry.at("/number").asInt(), is(number));
                assertThat(entry.at("/spent").asInt(), is(POINTS * number));
                assertThat(entry.at("/kudos").asLong(), is(in(given)));
            }
            assertThat(number, is(given.size()));
        }
    }

    /** One for each key, whichever node it was sent to and however often. */
    void keys() throws Exception {
        Set<String> bodies = new HashSet<>();
        Parallel.run(THREADS, thread -> List.of(on(thread).post(APP + "kudos", gift("SHIP-2", "Once"), "one key")))
                .forEach(answer -> bodies.add(answer.status() + answer.body()));

        assertThat(pair.toString(), bodies.size(), is(1));
        assertThat(on(1).get(APP + "kudos?issue=SHIP-2").json().at("/total").asInt(), is(1));
    }

    private Client on(int thread) {
        return new Client(thread % 2 == 0 ? pair.first().url() : pair.second().url(), "bob");
    }
}
