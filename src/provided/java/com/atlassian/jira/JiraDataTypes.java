package com.atlassian.jira;

import java.util.Collection;
import java.util.List;

public final class JiraDataTypes {
    public static final JiraDataType ISSUE = type("com.atlassian.jira.issue.Issue");
    public static final JiraDataType PROJECT = type("com.atlassian.jira.project.Project");
    public static final JiraDataType USER = type("com.atlassian.jira.user.ApplicationUser");

    private JiraDataTypes() {}

    private static JiraDataType type(String name) {
        return new JiraDataType() {
            @Override
            public Collection<String> asStrings() {
                return List.of(name);
            }

            @Override
            public boolean matches(JiraDataType otherType) {
                return otherType.asStrings().contains(name);
            }
        };
    }
}
