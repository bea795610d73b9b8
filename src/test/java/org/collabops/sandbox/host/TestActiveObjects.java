package org.collabops.sandbox.host;

import com.atlassian.activeobjects.external.ActiveObjects;
import net.java.ao.RawEntity;
import org.collabops.sandbox.db.Database;

/** Active Objects as the app gets them in the sandbox, for tests of its stores. */
public final class TestActiveObjects {
    private TestActiveObjects() {}

    /** With the tables of these entities, as Jira makes them when it enables the app. */
    @SafeVarargs
    @SuppressWarnings("varargs") // handed on to a method that only reads them
    public static ActiveObjects over(Database database, Class<? extends RawEntity<?>>... entities) {
        BundleActiveObjects ao = new BundleActiveObjects(database);
        ao.open("org.collabops.jira", entities);
        return ao;
    }
}
