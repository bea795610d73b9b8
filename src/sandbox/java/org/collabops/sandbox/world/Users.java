package org.collabops.sandbox.world;

import com.atlassian.jira.user.ApplicationUser;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.collabops.sandbox.db.Sql;

/** The people of the site. Their key is not their name: an app that confuses the two must fail here. */
public final class Users {
    static final String ADMINISTRATORS = "jira-administrators";
    static final String LICENSED = "jira-software-users";
    private static final String SELECT =
            "select u.id, u.user_key, u.user_name, u.display_name, u.email, u.active from app_user u";

    private final Sql sql;
    private final Ids ids;
    private final Locale siteLocale;

    Users(Sql sql, Ids ids, Locale siteLocale) {
        this.sql = sql;
        this.ids = ids;
        this.siteLocale = siteLocale;
    }

    /** Null if there is none; names are matched without regard to case, as in Jira. */
    public ApplicationUser byName(String name) {
        return name == null ? null : one(" where u.user_name = ?", name.toLowerCase(Locale.ROOT));
    }

    /** Null if there is none. */
    public ApplicationUser byKey(String key) {
        return key == null ? null : one(" where u.user_key = ?", key);
    }

    private ApplicationUser one(String where, Object... arguments) {
        return sql.first(SELECT + where, Users::user, arguments).orElse(null);
    }

    static StoredUser user(ResultSet row) throws SQLException {
        return new StoredUser(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getBoolean(6));
    }

    /** Active users whose name, display name (any of its words) or address starts with the text. */
    public List<ApplicationUser> search(String text, int max) {
        String start = Like.escaped(text.strip().toLowerCase(Locale.ROOT)) + "%";
        return sql.list(
                SELECT + " where u.active = ? and (lower(u.user_name) like ? or lower(u.display_name) like ?"
                        + " or lower(u.display_name) like ? or lower(u.email) like ?) order by u.display_name limit ?",
                Users::user,
                true,
                start,
                start,
                "% " + start,
                start,
                max);
    }

    /** Addresses, in small letters, behind which there is nobody active. */
    public Set<String> deactivatedAddresses() {
        return Set.copyOf(sql.list(
                "select distinct lower(email) from app_user where active = false"
                        + " and lower(email) not in (select lower(email) from app_user where active = true)",
                row -> row.getString(1)));
    }

    public boolean passwordMatches(String name, String password) {
        return sql.first(
                        "select password_hash from app_user where user_name = ? and active = ?",
                        row -> Passwords.matches(password, row.getString(1)),
                        name.toLowerCase(Locale.ROOT),
                        true)
                .orElse(false);
    }

    public Locale locale(ApplicationUser user) {
        String tag = setting("locale", user);
        return tag == null ? siteLocale : Locale.forLanguageTag(tag);
    }

    public ZoneId zone(ApplicationUser user) {
        String zone = setting("zone", user);
        return zone == null ? ZoneId.systemDefault() : ZoneId.of(zone);
    }

    private String setting(String column, ApplicationUser user) {
        return user == null
                ? null
                : sql.list(
                                "select " + column + " from app_user where user_key = ?",
                                row -> row.getString(1),
                                user.getKey())
                        .get(0);
    }

    public void setLocale(ApplicationUser user, Locale locale) {
        sql.update("update app_user set locale = ? where user_key = ?", locale.toLanguageTag(), user.getKey());
    }

    public boolean licensed(ApplicationUser user) {
        return user != null && user.isActive() && groups(user).contains(LICENSED);
    }

    public boolean admin(ApplicationUser user) {
        return user != null && user.isActive() && groups(user).contains(ADMINISTRATORS);
    }

    Set<String> groups(ApplicationUser user) {
        return new TreeSet<>(sql.list(
                "select group_name from group_member where user_key = ?", row -> row.getString(1), user.getKey()));
    }

    /** The names of the group's active members; groups are matched without regard to case. */
    List<String> membersOf(String group) {
        return sql.list(
                "select u.user_name from group_member m join app_user u on u.user_key = m.user_key"
                        + " where lower(m.group_name) = ? and u.active = ? order by u.user_name",
                row -> row.getString(1),
                group.toLowerCase(Locale.ROOT),
                true);
    }

    boolean isGroup(String name) {
        return sql.number(
                        "select count(*) from group_member where lower(group_name) = ?", name.toLowerCase(Locale.ROOT))
                > 0;
    }

    public ApplicationUser create(NewUser person) {
        long id = ids.next("user", 10_100);
        String key = "JIRAUSER" + id;
        sql.update(
                "insert into app_user (id, user_key, user_name, display_name, email, active, password_hash, locale, zone)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                key,
                person.name().toLowerCase(Locale.ROOT),
                person.displayName(),
                person.email(),
                true,
                person.password() == null ? null : Passwords.hash(person.password()),
                person.locale() == null ? null : person.locale().toLanguageTag(),
                person.zone() == null ? null : person.zone().getId());
        person.groups()
                .forEach(group ->
                        sql.update("insert into group_member (group_name, user_key) values (?, ?)", group, key));
        return byKey(key);
    }
}
