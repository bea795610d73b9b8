package org.collabops.risks;

/** Whether the event would do harm or good. */
public enum Kind {
    THREAT,
    OPPORTUNITY
}
