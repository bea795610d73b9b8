package org.collabops.sandbox.db;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

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

    @Test
    public void modesAreNamedAsOnTheCommandLine() {
        assertThat(TransactionMode.named("join"), is(TransactionMode.JOIN));
        assertThat(TransactionMode.named(" "), is(TransactionMode.NONE));
        assertThrows(IllegalArgumentException.class, () -> TransactionMode.named("maybe"));
    }
}
