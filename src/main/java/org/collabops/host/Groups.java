package org.collabops.host;

import java.util.List;

/** Jira's groups of users. */
public interface Groups {
    /** The active members by user name; empty for a group of nobody and for none. */
    List<Person> members(String group);
}
