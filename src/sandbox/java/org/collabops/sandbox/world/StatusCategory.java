package org.collabops.sandbox.world;

/** Where in its life a status stands; Jira's lozenges and reports know only these three. */
public enum StatusCategory {
    TO_DO(2, "new", "blue-gray"),
    IN_PROGRESS(4, "indeterminate", "yellow"),
    DONE(3, "done", "green");

    private final int id;
    private final String key;
    private final String colour;

    StatusCategory(int id, String key, String colour) {
        this.id = id;
        this.key = key;
        this.colour = colour;
    }

    public int id() {
        return id;
    }

    /** Jira's own key of the category. */
    public String key() {
        return key;
    }

    public String colour() {
        return colour;
    }
}
