package org.collabops.web;

import java.util.Map;
import java.util.Objects;

/** What the form of a report was filled in with, of which Jira hands over one string or several. */
@SuppressWarnings("rawtypes")
public final class ReportParameters {
    private final Map given;

    ReportParameters(Map given) {
        this.given = given;
    }

    /** Without white space around it; empty when nothing was given. */
    public String text(String name) {
        Object value = given.get(name);
        Object first = value instanceof String[] values && values.length > 0 ? values[0] : value;
        return Objects.toString(first, "").strip();
    }
}
