package com.atlassian.jira.issue.search;

import java.util.List;

/** Constructed by Jira only: its constructors changed in 8.0 and apps never call one. */
public class SearchResults<T> {
    private final List<T> results;
    private final int total;

    public SearchResults(List<T> results, int total) {
        this.results = List.copyOf(results);
        this.total = total;
    }

    public List<T> getResults() {
        return results;
    }

    public int getTotal() {
        return total;
    }
}
