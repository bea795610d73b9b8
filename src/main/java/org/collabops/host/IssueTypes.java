package org.collabops.host;

import java.util.List;

/** The issue types of the whole site. */
public interface IssueTypes {
    /** By name; empty when this Jira does not tell them. */
    List<IssueType> all();
}
