package org.collabops.sandbox.world;

/** To whom something is granted; {@code name} is a group, a role or a user key, else empty. */
public record Holder(HolderType type, String name) {
    public static Holder anyone() {
        return new Holder(HolderType.ANYONE, "");
    }

    public static Holder group(String name) {
        return new Holder(HolderType.GROUP, name);
    }

    public static Holder role(String name) {
        return new Holder(HolderType.ROLE, name);
    }

    public static Holder user(String key) {
        return new Holder(HolderType.USER, key);
    }

    public static Holder lead() {
        return new Holder(HolderType.LEAD, "");
    }

    public static Holder reporter() {
        return new Holder(HolderType.REPORTER, "");
    }

    public static Holder assignee() {
        return new Holder(HolderType.ASSIGNEE, "");
    }
}
