package org.collabops.host;

/** Threads that Jira does not own. */
public interface Threads {
    /** {@code job} with Jira's thread-local state set up before and cleaned up after it. */
    Runnable prepared(Runnable job);
}
