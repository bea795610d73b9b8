package org.collabops.sandbox.world;

import com.atlassian.jira.user.ApplicationUser;

/** Finds issues by a subset of JQL; what the user may not see is neither returned nor counted. */
public final class Search {
    public SearchPage find(ApplicationUser user, String jql, int startAt, int maxResults) {
        throw new UnsupportedOperationException();
    }
}
