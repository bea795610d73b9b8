package com.atlassian.jira.util;

import java.util.LinkedHashSet;
import java.util.Set;

public abstract class AbstractMessageSet implements MessageSet {
    private final Set<String> errorMessages = new LinkedHashSet<>();

    @Override
    public Set<String> getErrorMessages() {
        return errorMessages;
    }

    @Override
    public boolean hasAnyErrors() {
        return !errorMessages.isEmpty();
    }

    public void addErrorMessage(String errorMessage) {
        errorMessages.add(errorMessage);
    }
}
