package org.collabops.recognition.workflow;

/** Whom a rule thanks. */
enum WhoRule {
    ASSIGNEE,
    REPORTER,
    USER
}
