package com.atlassian.jira.bc;

import com.atlassian.jira.user.ApplicationUser;

public interface JiraServiceContext {
    ApplicationUser getLoggedInUser();
}
