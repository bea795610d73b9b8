package org.collabops.sandbox.host.testapp;

import net.java.ao.Entity;

/** A table whose name is longer than the thirty characters that every database of Jira takes. */
public interface NoteWithMuchTooLongName extends Entity {}
