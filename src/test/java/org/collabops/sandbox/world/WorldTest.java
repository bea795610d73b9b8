package org.collabops.sandbox.world;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import org.collabops.sandbox.db.Database;
import org.junit.After;
import org.junit.Before;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** The demo world on each database. */
@RunWith(Parameterized.class)
public abstract class WorldTest {
    @Parameterized.Parameter
    public Worlds.Kind kind;

    Database database;
    World world;

    @Parameterized.Parameters(name = "{0}")
    public static Worlds.Kind[] kinds() {
        return Worlds.Kind.values();
    }

    @Before
    public void open() {
        database = kind.get();
        world = Worlds.demo(database);
    }

    @After
    public void close() {
        database.close();
    }

    ApplicationUser user(String name) {
        return world.users().byName(name);
    }

    MutableIssue issue(String key) {
        return world.issues().byKey(key);
    }

    IssueDetails details(String key) {
        return world.issues().details(issue(key));
    }
}
