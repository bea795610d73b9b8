package org.collabops.sandbox.db;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.Test;

public class DatabaseTest {
    @Test
    public void whatWasWrittenIsThereAfterARestart() {
        Path home = TestDatabases.freshHome();
        try (Database first = Database.open(home, null, TransactionMode.NONE)) {
            new Sql(first.jira()).update("create table kept (id int)");
            new Sql(first.jira()).update("insert into kept (id) values (?)", 7);
        }
        try (Database second = Database.open(home, "", TransactionMode.JOIN)) {
            assertThat(new Sql(second.jira()).number("select id from kept"), is(7L));
            assertThat(second.isPostgres(), is(false));
        }
    }

    /** https://github.com/h2database/h2database/blob/master/h2/src/docsrc/html/advanced.html */
    @Test
    public void anAcknowledgedRowSurvivesAKilledProcess() throws IOException {
        Path home = TestDatabases.freshHome();
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long acknowledged = 0;
        try (var told = writer.inputReader(StandardCharsets.UTF_8)) {
            while (acknowledged < 200) {
                acknowledged = Long.parseLong(told.readLine());
            }
        } finally {
            writer.destroyForcibly().onExit().join();
        }
        try (Database database = Database.open(home, null, TransactionMode.NONE)) {
            assertThat(
                    new Sql(database.jira()).number("select count(*) from kept where id <= ?", acknowledged),
                    is(acknowledged));
        }
    }

    @Test
    public void modesAreNamedAsOnTheCommandLine() {
        assertThat(TransactionMode.named("join"), is(TransactionMode.JOIN));
        assertThat(TransactionMode.named(" "), is(TransactionMode.NONE));
        assertThrows(IllegalArgumentException.class, () -> TransactionMode.named("maybe"));
    }
}
