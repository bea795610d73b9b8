package com.atlassian.jira.web.bean;

import java.io.Serializable;

public class PagerFilter<T> implements Serializable {
    private final int start;
    private final int max;

    private PagerFilter(int start, int max) {
        this.start = start;
        this.max = max;
    }

    /** {@code index} is a multiple of {@code max}; otherwise Jira starts at the page that holds it. */
    @SuppressWarnings("rawtypes")
    public static PagerFilter newPageAlignedFilter(int index, int max) {
        return new PagerFilter(max == 0 ? 0 : index - index % max, max);
    }

    public int getStart() {
        return start;
    }

    public int getMax() {
        return max;
    }
}
