package org.collabops.host;

/** A practice of collaboration operations that has a project permission of its own. */
public enum Practice {
    RISKS("COLLABOPS_MANAGE_RISKS"),
    GOALS("COLLABOPS_MANAGE_GOALS"),
    ALLOCATIONS("COLLABOPS_MANAGE_ALLOCATIONS"),
    RECOGNITION("COLLABOPS_MANAGE_RECOGNITION");

    private final String permission;

    Practice(String permission) {
        this.permission = permission;
    }

    /** The key of the {@code project-permission} module, stored in customers' permission schemes. */
    public String permission() {
        return permission;
    }
}
