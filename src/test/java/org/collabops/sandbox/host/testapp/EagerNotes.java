package org.collabops.sandbox.host.testapp;

/** Uses Active Objects while Spring starts, which Jira forbids. */
public class EagerNotes extends Notes {

    public EagerNotes() {
        count();
    }
}
