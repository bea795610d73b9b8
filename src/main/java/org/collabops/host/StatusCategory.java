package org.collabops.host;

import java.util.Arrays;

/** How far an issue's status says that its work is: the same three everywhere, whatever a site calls its statuses. */
public enum StatusCategory {
    TO_DO("new"),
    IN_PROGRESS("indeterminate"),
    DONE("done");

    private final String key;

    StatusCategory(String key) {
        this.key = key;
    }

    /** As Jira and its query language call it. */
    public String key() {
        return key;
    }

    /** What Jira leaves undefined has not begun. */
    public static StatusCategory withKey(String key) {
        return Arrays.stream(values())
                .filter(category -> category.key.equals(key))
                .findFirst()
                .orElse(TO_DO);
    }
}
