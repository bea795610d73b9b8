package org.collabops.it;

import static java.util.stream.Collectors.joining;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collabops.it.Client.Answer;
import org.collabops.it.PermissionSite.Things;
import org.collabops.it.PermissionTable.Row;
import org.collabops.it.Sandboxes.Setup;
import org.collabops.sandbox.Sandbox;
import org.collabops.sandbox.db.BothDatabases.Product;
import org.collabops.sandbox.db.TransactionMode;
import org.junit.Test;

/** Executes docs/rest/permissions.md: each operation is asked for by each kind of person. */
public class PermissionTableIT {
    /** What no project's administrator has to see. */
    private static final List<String> OF_THE_SITE =
            List.of("risk-models", "schedules", "leave", "holiday-calendars", "teams");

    private static final Pattern NAME = Pattern.compile("\\$([a-zA-Z-]+)");
    /** The aliases of actions and the keys of reports. */
    private static final Pattern SCREENS = Pattern.compile("<action [^>]*alias=\"([^\"]+)\"|<report key=\"([^\"]+)\"");

    /** Those who may not see the issue. */
    private static final Set<String> OUTSIDERS = Set.of("", "licensed", "nolevel", "jiraadmin");

    private final PermissionTable table = PermissionTable.read();
    private final List<String> differences = new ArrayList<>();

    @Test
    public void everyOperationStandsInTheTableAndNoOther() {
        assertThat(table.operations(), is(OpenApi.read().operations()));
    }

    @Test
    public void everybodyGetsTheAnswerOfTheTable() {
        Sandbox sandbox = Sandboxes.running(new Setup(Product.H2, TransactionMode.NONE));
        PermissionSite site = new PermissionSite(sandbox);
        new PeopleSite(new Client(sandbox.url(), "admin")).policy("MANAGER");
        table.rows().forEach(row -> compare(row, person -> answer(site, row, person)));
        table.screens().forEach(row -> compare(row, person -> screen(site, row, person)));

        assertThat(String.join("\n", differences), differences, is(empty()));
    }

    @Test
    public void everyScreenOfTheAppStandsInTheTable() throws IOException {
        String screens = table.screens().stream().map(Row::operation).collect(joining("\n"));
        String descriptor = Files.readString(Path.of("atlassian-plugin.xml"));

        SCREENS.matcher(descriptor)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .forEach(name -> assertThat(screens, containsString(name)));
    }

    private void compare(Row row, UnaryOperator<String> answer) {
        List<String> answers = PermissionSite.PEOPLE.stream().map(answer).toList();
        if (!answers.equals(row.answers())) {
            differences.add(row.operation() + " " + row.sent() + ": " + answers + " instead of " + row.answers());
        }
    }

    private String screen(PermissionSite site, Row row, String person) {
        Answer answer = site.as(person).get(filled(row.path(), site.shared()::get));
        note(
                row,
                person,
                "tells what is hidden",
                OUTSIDERS.contains(person) && answer.body().contains("Hidden"));
        return row.written(answer);
    }

    private String answer(PermissionSite site, Row row, String person) {
        Things things = row.writes() ? site.fresh(row.collection()) : site.shared();
        filled(row.sent(), things::get);
        String about = address(row, things);
        String before = read(site, about);
        Answer answer = ask(site.as(person), row, things::get);
        if (answer.status() >= 400) {
            note(row, person, "is changed though refused", !read(site, about).equals(before));
            note(row, person, "tells what it refuses", answer.body().contains("Hidden"));
        }
        if (answer.status() == 404) {
            Answer missing = ask(site.as(person), row, PermissionSite.missing()::get);
            note(row, person, "differs from what is not there", !missing.body().equals(answer.body()));
            note(row, person, "is found though it is not there", missing.status() != 404);
        }
        return row.written(answer);
    }

    private void note(Row row, String person, String what, boolean holds) {
        if (holds) {
            differences.add(row.operation() + " " + row.sent() + " for " + person + " " + what);
        }
    }

    /** Of the thing that is written to; empty when there is none. */
    private static String address(Row row, Things things) {
        String collection = row.collection();
        return row.writes() && !collection.isEmpty() ? collection + "/" + things.get(singular(collection)) : "";
    }

    private static String read(PermissionSite site, String about) {
        String reader = OF_THE_SITE.stream().anyMatch(about::startsWith) ? "jiraadmin" : "projectadmin";
        return about.isEmpty()
                ? ""
                : site.as(reader).get(GoalWriter.BASE + "/" + about).body();
    }

    private static Answer ask(Client client, Row row, UnaryOperator<String> things) {
        String body = row.body() == null ? null : filled(row.body(), things);
        String path = filled(row.path(), things);
        if (!row.collection().isEmpty()) {
            path = path.replace("{id}", things.apply(singular(row.collection())));
        }
        path = path.replace("{project}", things.apply("project"))
                .replace("{issue}", things.apply("issue"))
                .replace("{number}", "1");
        return client.send(row.method(), GoalWriter.BASE + "/" + path, body == null ? null : json(body));
    }

    private static String singular(String collection) {
        return collection.endsWith("s") ? collection.substring(0, collection.length() - 1) : collection;
    }

    private static String filled(String text, UnaryOperator<String> things) {
        return NAME.matcher(text).replaceAll(name -> Matcher.quoteReplacement(things.apply(name.group(1))));
    }

    private static Map<String, Object> json(String body) {
        try {
            return new ObjectMapper().readValue(body, new TypeReference<>() {});
        } catch (JsonProcessingException noJson) {
            throw new AssertionError(body, noJson);
        }
    }
}
