package org.collabops.host.jira;

import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Comparator;
import java.util.List;
import org.collabops.UserKey;
import org.collabops.host.Groups;
import org.collabops.host.Person;

/** Groups by Jira's group manager. */
public final class JiraGroups implements Groups {
    private final GroupManager groups;

    public JiraGroups(GroupManager groups) {
        this.groups = groups;
    }

    @Override
    public List<Person> members(String group) {
        return groups.getUsersInGroup(group).stream()
                .filter(ApplicationUser::isActive)
                .map(user -> new Person(new UserKey(user.getKey()), user.getName(), user.getDisplayName(), true))
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }
}
