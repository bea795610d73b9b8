package org.collabops.it;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.Before;
import org.junit.Test;

/**
 * Holds the jar to docs/jira-api-evidence.tsv: each symbol of Jira that it links to has been seen in a real Jira, with
 * the very descriptor. A wrong declaration of ours would compile and die in Jira with NoSuchMethodError.
 */
public class JiraApiEvidenceIT {
    private static final Path EVIDENCE = Path.of("docs", "jira-api-evidence.tsv");

    private final LinkedSymbols linked = LinkedSymbols.of(PackagedJar.open());
    private final Map<String, String> newestLine = new TreeMap<>();

    @Before
    public void readEvidence() throws IOException {
        for (String line : Files.readAllLines(EVIDENCE)) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String[] columns = line.split("\t");
                assertThat(line, columns.length, is(4));
                newestLine.put(columns[1].equals("type") ? columns[0] : columns[0] + columns[1], columns[2]);
            }
        }
    }

    @Test
    public void everyLinkedTypeHasEvidence() {
        assertThat(
                linked.types.stream()
                        .filter(type -> !newestLine.containsKey(type))
                        .toList(),
                is(empty()));
    }

    @Test
    public void everyLinkedMemberHasEvidenceOfItsDescriptor() {
        assertThat(
                linked.members.stream()
                        .filter(member -> evidenceOf(member).isEmpty())
                        .toList(),
                is(empty()));
    }

    @Test
    public void noLinkedMemberSpeaksOfTheOldServlets() {
        assertThat(
                linked.members.stream()
                        .filter(member -> member.contains("javax/servlet"))
                        .toList(),
                is(empty()));
    }

    @Test
    public void evidenceThatNothingLinksToIsTakenOut() {
        List<String> used = linked.members.stream()
                .flatMap(member -> evidenceOf(member).stream())
                .toList();
        assertThat(
                newestLine.keySet().stream()
                        .filter(symbol -> !linked.types.contains(symbol) && !used.contains(symbol))
                        .toList(),
                is(empty()));
    }

    /** The evidence may name the member on any supertype of the owner: the JVM looks there as well. */
    private Optional<String> evidenceOf(String member) {
        String name = member.substring(member.indexOf('#'));
        Deque<Class<?>> owners = new ArrayDeque<>(List.of(declaration(member.substring(0, member.indexOf('#')))));
        while (!owners.isEmpty()) {
            Class<?> owner = owners.pop();
            if (newestLine.containsKey(owner.getName() + name)) {
                return Optional.of(owner.getName() + name);
            }
            owners.addAll(Arrays.asList(owner.getInterfaces()));
            Optional.ofNullable(owner.getSuperclass()).ifPresent(owners::add);
        }
        return Optional.empty();
    }

    private static Class<?> declaration(String owner) {
        try {
            return Class.forName(owner, false, JiraApiEvidenceIT.class.getClassLoader());
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(owner, missing);
        }
    }
}
