package com.atlassian.jira.plugin;

import java.util.Map;

public interface JiraResourcedModuleDescriptor<T> {
    String getHtml(String resourceName, Map<String, ?> startingParams);
}
