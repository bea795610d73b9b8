package org.collabops;

/** A thing as one of its revisions left it. */
public interface Revised {
    /** Unique among the things of its kind. */
    long id();

    Revision revision();

    boolean deleted();

    default int version() {
        return revision().number();
    }
}
