package org.collabops.sandbox.world;

/** The many-valued fields of an issue; {@code historyName} is how Jira's change history spells them. */
enum IssueList {
    LABELS("labels", "labels"),
    COMPONENTS("components", "Component"),
    FIX_VERSIONS("fixVersions", "Fix Version"),
    AFFECTS_VERSIONS("versions", "Version");

    private final String id;
    private final String historyName;

    IssueList(String id, String historyName) {
        this.id = id;
        this.historyName = historyName;
    }

    String id() {
        return id;
    }

    String historyName() {
        return historyName;
    }

    static IssueList withId(String id) {
        for (IssueList list : values()) {
            if (list.id.equals(id)) {
                return list;
            }
        }
        return null;
    }
}
