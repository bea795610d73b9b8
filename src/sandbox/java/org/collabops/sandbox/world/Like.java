package org.collabops.sandbox.world;

/** Text that LIKE shall take literally. */
final class Like {
    private Like() {}

    static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
