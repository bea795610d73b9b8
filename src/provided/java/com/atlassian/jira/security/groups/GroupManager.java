package com.atlassian.jira.security.groups;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

public interface GroupManager {
    Collection<ApplicationUser> getUsersInGroup(String groupName);
}
