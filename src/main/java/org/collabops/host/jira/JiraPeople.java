package org.collabops.host.jira;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Optional;
import org.collabops.Actor;
import org.collabops.UserKey;
import org.collabops.host.People;
import org.collabops.host.Person;

/** Users by Jira's user manager. */
public final class JiraPeople implements People {
    private final UserManager users;
    private final JiraAuthenticationContext authentication;

    public JiraPeople(UserManager users, JiraAuthenticationContext authentication) {
        this.users = users;
        this.authentication = authentication;
    }

    @Override
    public Actor current() {
        ApplicationUser user = authentication.getLoggedInUser();
        return user == null ? Actor.anonymous() : Actor.user(new UserKey(user.getKey()));
    }

    @Override
    public Optional<Person> find(UserKey key) {
        return Optional.ofNullable(users.getUserByKey(key.value())).map(JiraPeople::translated);
    }

    @Override
    public Optional<Person> named(String nameOrKey) {
        return Optional.ofNullable(users.getUserByName(nameOrKey))
                .map(JiraPeople::translated)
                .or(() -> find(new UserKey(nameOrKey)));
    }

    private static Person translated(ApplicationUser user) {
        return new Person(new UserKey(user.getKey()), user.getName(), user.getDisplayName(), user.isActive());
    }
}
