package org.collabops.sandbox.world;

/** To whom a permission or a security level can be granted. */
public enum HolderType {
    ANYONE,
    GROUP,
    ROLE,
    USER,
    LEAD,
    REPORTER,
    ASSIGNEE
}
