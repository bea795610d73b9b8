package com.atlassian.jira.bc;

import com.atlassian.jira.user.ApplicationUser;

public class JiraServiceContextImpl implements JiraServiceContext {
    private final ApplicationUser user;

    public JiraServiceContextImpl(ApplicationUser user) {
        this.user = user;
    }

    @Override
    public ApplicationUser getLoggedInUser() {
        return user;
    }
}
