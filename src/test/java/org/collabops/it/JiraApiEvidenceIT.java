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
    private static final Path PAGE = Path.of("docs", "jira-api.md");

    private final LinkedSymbols linked = LinkedSymbols.of(PackagedJar.open());
    private final Map<String, String> newestLine = new TreeMap<>();
    private final Map<String, String> sources = new TreeMap<>();

    @Before
    public void readEvidence() throws IOException {
        for (String line : Files.readAllLines(EVIDENCE)) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String[] columns = line.split("\t");
                assertThat(line, columns.length, is(4));
                String symbol = columns[1].equals("type") ? columns[0] : columns[0] + columns[1];
                newestLine.put(symbol, columns[2]);
                sources.put(symbol, columns[3]);
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

    /** Written anew with {@code -Dcollabops.write=true}. */
    @Test
    public void thePageThatListsThemIsUpToDate() throws IOException {
        String page = page();
        if (Boolean.getBoolean("collabops.write")) {
            Files.writeString(PAGE, page);
        }

        assertThat(Files.readString(PAGE), is(page));
    }

    private String page() {
        StringBuilder page = new StringBuilder(
                """
                # What the jar links to in Jira

                Made by `JiraApiEvidenceIT` from the jar's own classes and from [the evidence](jira-api-evidence.tsv);
                `mvn verify -Dit.test=JiraApiEvidenceIT -Dcollabops.write=true` writes it anew.

                """);
        List<String> weak = newestLine.keySet().stream()
                .filter(symbol -> isOlderThanNine(newestLine.get(symbol)))
                .toList();
        page.append("%d types and %d members; the newest evidence of %d is older than Jira 9.%n"
                .formatted(linked.types.size(), linked.members.size(), weak.size()));
        section(page, "Evidence older than Jira 9", weak);
        section(
                page,
                "Evidence from Jira 9 on",
                newestLine.keySet().stream()
                        .filter(symbol -> !weak.contains(symbol))
                        .toList());
        return page.toString();
    }

    private void section(StringBuilder page, String heading, List<String> symbols) {
        page.append("%n## %s%n%n| symbol | newest Jira | seen as |%n|---|---|---|%n".formatted(heading));
        symbols.forEach(symbol -> page.append("| `%s` | %s | %s |%n"
                .formatted(symbol.replace("|", "\\|"), newestLine.get(symbol), sources.get(symbol))));
    }

    private static boolean isOlderThanNine(String line) {
        return Integer.parseInt(line.split("\\.")[0]) < 9;
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
