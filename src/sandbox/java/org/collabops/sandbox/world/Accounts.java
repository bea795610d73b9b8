package org.collabops.sandbox.world;

import com.atlassian.crowd.event.user.UserDeletedEvent;
import com.atlassian.crowd.event.user.UserEditedEvent;
import com.atlassian.jira.event.user.UserEvent;
import com.atlassian.jira.event.user.UserEventType;
import com.atlassian.jira.event.user.UserRenamedEvent;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.collabops.sandbox.db.Database;
import org.collabops.sandbox.db.Sql;

/** What administrators do to people's accounts. A key outlives every change but anonymising. */
public final class Accounts {
    private static final List<String> KEPT_KEYS = List.of(
            "role_member user_key",
            "group_member user_key",
            "project lead_key",
            "issue assignee",
            "issue reporter",
            "issue creator",
            "issue_comment author",
            "issue_comment updater",
            "worklog author",
            "change_group author");

    private final Database database;
    private final Sql sql;
    private final Users users;
    private final IssueEvents events;

    Accounts(Database database, Users users, IssueEvents events) {
        this.database = database;
        this.users = users;
        this.events = events;
        sql = new Sql(database.jira());
    }

    public ApplicationUser create(ApplicationUser admin, NewUser person) {
        demandAdmin(admin);
        if (users.byName(person.name()) != null) {
            throw new InvalidFields(Map.of("username", "A user with that username already exists."));
        }
        return database.inJiraTransaction(() -> {
            ApplicationUser created = users.create(person);
            events.publish(new UserEvent(created, UserEventType.USER_CREATED));
            return created;
        });
    }

    public ApplicationUser rename(ApplicationUser admin, ApplicationUser user, String newName) {
        demandAdmin(admin);
        if (newName.isBlank() || users.byName(newName) != null) {
            throw new InvalidFields(Map.of("username", "A user with that username already exists."));
        }
        return database.inJiraTransaction(() -> {
            set(user, "user_name", newName.strip().toLowerCase(Locale.ROOT));
            ApplicationUser renamed = users.byKey(user.getKey());
            events.publish(new UserRenamedEvent(renamed, admin, user.getName()));
            return renamed;
        });
    }

    /** An inactive user cannot log in and holds no permission, but everything keeps their name. */
    public ApplicationUser setActive(ApplicationUser admin, ApplicationUser user, boolean active) {
        demandAdmin(admin);
        return database.inJiraTransaction(() -> {
            set(user, "active", active);
            ApplicationUser edited = users.byKey(user.getKey());
            events.publish(new UserEditedEvent(CrowdUser.of(edited), CrowdUser.of(user)));
            return edited;
        });
    }

    /** The event tells the name only: whoever keeps keys can no longer look the key up. */
    public void delete(ApplicationUser admin, ApplicationUser user) {
        demandAdmin(admin);
        database.inJiraTransaction(() -> {
            leaveEverywhere(user);
            sql.update("delete from app_user where user_key = ?", user.getKey());
            events.publish(new UserDeletedEvent(user.getName()));
            return user;
        });
    }

    /** Nobody can tell any more who it was; a key from before Jira 8.4, which was a name once, changes in every row. */
    public ApplicationUser anonymise(ApplicationUser admin, ApplicationUser user) {
        demandAdmin(admin);
        return database.inJiraTransaction(() -> {
            String newKey = "JIRAUSER" + user.getId();
            String newName = newKey.toLowerCase(Locale.ROOT);
            changeKey(user.getKey(), newKey);
            sql.update(
                    "update app_user set user_key = ?, user_name = ?, display_name = ?, email = ?, active = ?,"
                            + " password_hash = null where id = ?",
                    newKey,
                    newName,
                    "user-" + Integer.toHexString(newKey.hashCode()),
                    newName + "@jira.invalid",
                    false,
                    user.getId());
            sql.update("delete from group_member where user_key = ?", newKey);
            ApplicationUser anonymous = users.byKey(newKey);
            events.publish(new UserRenamedEvent(anonymous, admin, user.getName()));
            return anonymous;
        });
    }

    private void changeKey(String from, String to) {
        if (from.equals(to)) {
            return;
        }
        for (String place : KEPT_KEYS) {
            String[] words = place.split(" ");
            sql.update("update " + words[0] + " set " + words[1] + " = ? where " + words[1] + " = ?", to, from);
        }
        for (String grants : List.of("permission_grant", "security_grant")) {
            sql.update(
                    "update " + grants + " set holder_name = ? where holder_type = 'USER' and holder_name = ?",
                    to,
                    from);
        }
        for (String side : List.of("old_value", "new_value")) {
            sql.update(
                    "update change_item set " + side + " = ? where field in ('assignee', 'reporter') and " + side
                            + " = ?",
                    to,
                    from);
        }
    }

    public void join(ApplicationUser admin, ApplicationUser user, String group) {
        demandAdmin(admin);
        if (!users.groups(user).contains(group)) {
            sql.update("insert into group_member (group_name, user_key) values (?, ?)", group, user.getKey());
        }
    }

    public void leave(ApplicationUser admin, ApplicationUser user, String group) {
        demandAdmin(admin);
        sql.update("delete from group_member where group_name = ? and user_key = ?", group, user.getKey());
    }

    private void leaveEverywhere(ApplicationUser user) {
        for (String table : List.of("group_member", "role_member")) {
            sql.update("delete from " + table + " where user_key = ?", user.getKey());
        }
    }

    private void set(ApplicationUser user, String column, Object value) {
        sql.update("update app_user set " + column + " = ? where user_key = ?", value, user.getKey());
    }

    private void demandAdmin(ApplicationUser user) {
        if (!users.admin(user)) {
            throw new NotPermitted("You must be an administrator to change users.");
        }
    }
}
