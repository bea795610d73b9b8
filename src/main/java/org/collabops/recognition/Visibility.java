package org.collabops.recognition;

/** Who may read a thanks, besides whoever gave it and whoever got it. */
public enum Visibility {
    /** Whoever may see the issue, or without one the project. */
    PUBLIC,
    /** The managers that the recipients had on the day it was given. */
    MANAGER,
    /** Nobody else. */
    PRIVATE
}
