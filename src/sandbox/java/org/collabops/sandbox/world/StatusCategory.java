package org.collabops.sandbox.world;

/** Where in its life a status stands; Jira's lozenges and reports know only these three. */
public enum StatusCategory implements com.atlassian.jira.issue.status.category.StatusCategory {
    TO_DO(2, "new", "blue-gray", "To Do"),
    IN_PROGRESS(4, "indeterminate", "yellow", "In Progress"),
    DONE(3, "done", "green", "Done");

    private final int id;
    private final String key;
    private final String colour;
    private final String title;

    StatusCategory(int id, String key, String colour, String title) {
        this.id = id;
        this.key = key;
        this.colour = colour;
        this.title = title;
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

    /** As an English site calls it. */
    public String title() {
        return title;
    }

    @Override
    public Long getId() {
        return (long) id;
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getName() {
        return title;
    }
}
