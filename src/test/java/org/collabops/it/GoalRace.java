package org.collabops.it;

import static org.collabops.it.GoalWriter.BASE;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.collabops.it.Client.Answer;
import org.collabops.store.Parallel;

/** People on both nodes of a pair who change the same goals at once. */
final class GoalRace {
    private static final int PEOPLE = 8;
    private static final int OBJECTIVES = 8;

    private final NodePair pair;
    private final List<Long> objectives = new ArrayList<>();
    private final long keyResult;

    GoalRace(NodePair pair) {
        this.pair = pair;
        GoalWriter goals = new GoalWriter(on(0, "admin"), on(0, "alice")).switchOn("SHIP");
        long space = goals.space("SHIP");
        long cycle = goals.cycle();
        while (objectives.size() < OBJECTIVES) {
            objectives.add(goals.objective(space, cycle, "Objective " + objectives.size()));
        }
        keyResult = goals.metric(objectives.get(0));
        pair.settle();
    }

    /** All alignments that were acknowledged are there, no others, and no objective serves itself. */
    void alignments() throws Exception {
        List<Answer> answers = Parallel.run(PEOPLE, person -> {
            Random random = new Random(person);
            List<Answer> mine = new ArrayList<>();
            for (int tries = 0; tries < 12; tries++) {
                mine.add(on(person, "alice")
                        .post(BASE + "/alignments", Map.of("child", any(random), "parent", any(random), "weight", 1)));
            }
            return mine;
        });

        Set<Long> acknowledged = new TreeSet<>();
        for (Answer answer : answers) {
            assertThat(answer.body(), answer.status(), is(in(List.of(201, 422))));
            if (answer.status() == 201) {
                assertThat(acknowledged.add(answer.id()), is(true));
            }
        }
        pair.settle();
        for (int node = 0; node < 2; node++) {
            JsonNode stored = on(node, "alice")
                    .get(BASE + "/alignments?maxResults=1000")
                    .json()
                    .at("/values");
            Set<Long> ids = new TreeSet<>();
            List<String[]> arrows = new ArrayList<>();
            for (JsonNode alignment : stored) {
                String child = alignment.at("/child").asText();
                if (objectives.stream().anyMatch(objective -> child.equals("objective:" + objective))) {
                    ids.add(alignment.at("/id").asLong());
                    arrows.add(new String[] {child, alignment.at("/parent").asText()});
                }
            }
            assertThat(pair.toString(), ids, is(acknowledged));
            assertThat(pair.toString(), hasCycle(arrows), is(false));
        }
    }

    /** As many revisions as changes were acknowledged, each with a version of its own. */
    void revisions() throws Exception {
        String path = BASE + "/objectives/" + objectives.get(1);
        List<Answer> changes = Parallel.run(PEOPLE, person -> {
            List<Answer> mine = new ArrayList<>();
            for (int write = 0; write < 10; write++) {
                Client alice = on(person, "alice");
                int version = alice.get(path).version();
                mine.add(alice.put(path, Map.of("title", person + "/" + write, "version", version)));
            }
            return mine;
        });

        Set<Integer> versions = new HashSet<>();
        int changed = 0;
        for (Answer answer : changes) {
            assertThat(answer.body(), answer.status(), is(in(List.of(200, 409))));
            if (answer.status() == 200) {
                changed++;
                versions.add(answer.version());
            }
        }
        assertThat(pair.toString(), versions.size(), is(changed));
        pair.settle();
        for (int node = 0; node < 2; node++) {
            assertThat(on(node, "alice").get(path).version(), is(changed + 1));
        }
    }

    /** Each makes an entry of its own; the numbers have no gap, and the last one says where the key result stands. */
    void checkIns() throws Exception {
        int each = 12;
        List<Answer> answers = Parallel.run(PEOPLE, person -> {
            List<Answer> mine = new ArrayList<>();
            for (int entry = 1; entry <= each; entry++) {
                mine.add(checkIn(person, person * each + entry, "person " + person + ", entry " + entry));
            }
            return mine;
        });

        Map<Integer, String> told = new TreeMap<>();
        for (Answer answer : answers) {
            assertThat(answer.body(), answer.status(), is(201));
            told.put(
                    answer.json().at("/number").asInt(),
                    answer.json().at("/value").asText());
        }
        assertThat(pair.toString(), told.size(), is(PEOPLE * each));
        assertThat(pair.toString(), Set.copyOf(told.values()).size(), is(PEOPLE * each));
        pair.settle();
        for (int node = 0; node < 2; node++) {
            assertThat(pair.toString(), entries(node), is(told));
            assertThat(
                    pair.toString(),
                    on(node, "alice")
                            .get(BASE + "/key-results/" + keyResult)
                            .json()
                            .at("/current")
                            .asText(),
                    is(told.get(PEOPLE * each)));
        }
    }

    /** One entry for each key, whichever node it was sent to and however often. */
    void repeatedCheckIns() throws Exception {
        int before = entries(0).size();
        int keys = 10;
        List<Answer> answers = Parallel.run(PEOPLE, person -> {
            List<Answer> mine = new ArrayList<>();
            for (int key = 0; key < keys; key++) {
                mine.add(checkIn(person, person, "key-" + key));
            }
            return mine;
        });

        Set<String> bodies = new HashSet<>();
        for (Answer answer : answers) {
            assertThat(answer.body(), answer.status(), is(201));
            bodies.add(answer.body());
        }
        assertThat(pair.toString(), bodies.size(), is(keys));
        assertThat(pair.toString(), entries(1).size(), is(before + keys));
    }

    private Answer checkIn(int person, int value, String key) {
        return on(person, "alice").post(checkInPath(), Map.of("value", value), key);
    }

    /** What was told, by number, as a node lists it. */
    private Map<Integer, String> entries(int node) {
        Map<Integer, String> entries = new TreeMap<>();
        on(node, "alice")
                .get(checkInPath() + "?maxResults=1000")
                .json()
                .at("/values")
                .forEach(entry -> entries.put(
                        entry.at("/number").asInt(), entry.at("/value").asText()));
        return entries;
    }

    private String checkInPath() {
        return BASE + "/key-results/" + keyResult + "/check-ins";
    }

    private String any(Random random) {
        return "objective:" + objectives.get(random.nextInt(OBJECTIVES));
    }

    private Client on(int person, String name) {
        return new Client(person % 2 == 0 ? pair.first().url() : pair.second().url(), name);
    }

    /** Whether somebody who follows the arrows from any start meets one twice. */
    private static boolean hasCycle(List<String[]> arrows) {
        Map<String, Set<String>> reached = new HashMap<>();
        arrows.forEach(arrow ->
                reached.computeIfAbsent(arrow[0], first -> new HashSet<>()).add(arrow[1]));
        for (int step = 0; step < OBJECTIVES; step++) {
            reached.values().forEach(some -> {
                for (String next : List.copyOf(some)) {
                    some.addAll(reached.getOrDefault(next, Set.of()));
                }
            });
        }
        return reached.entrySet().stream().anyMatch(entry -> entry.getValue().contains(entry.getKey()));
    }
}
