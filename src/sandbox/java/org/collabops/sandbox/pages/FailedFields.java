package org.collabops.sandbox.pages;

import java.util.List;
import java.util.Map;

/** What could not be accepted, as Jira words it in JSON. */
record FailedFields(List<String> errorMessages, Map<String, String> errors) {

    static FailedFields of(String message) {
        return new FailedFields(List.of(message), Map.of());
    }
}
