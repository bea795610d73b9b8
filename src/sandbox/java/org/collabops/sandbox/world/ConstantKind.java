package org.collabops.sandbox.world;

/** The lists an issue picks one value from. */
public enum ConstantKind {
    TYPE,
    STATUS,
    PRIORITY,
    RESOLUTION
}
