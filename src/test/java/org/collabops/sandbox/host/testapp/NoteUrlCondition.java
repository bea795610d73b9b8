package org.collabops.sandbox.host.testapp;

import com.atlassian.webresource.spi.condition.AbstractBooleanUrlReadingCondition;

/** Holds once there are two notes. */
public class NoteUrlCondition extends AbstractBooleanUrlReadingCondition {

    private final Notes notes;

    public NoteUrlCondition(Notes notes) {
        this.notes = notes;
    }

    @Override
    protected boolean isConditionTrue() {
        return notes.count() > 1;
    }

    @Override
    protected String queryKey() {
        return "two-notes";
    }
}
