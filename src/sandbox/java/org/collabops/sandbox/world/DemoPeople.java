package org.collabops.sandbox.world;

import com.atlassian.jira.user.ApplicationUser;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The eight people of the demo, in Shanghai and Berlin; each one's password is their name. */
final class DemoPeople {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final Users users;
    private final DemoSite site;
    private final Map<String, ApplicationUser> people = new LinkedHashMap<>();

    DemoPeople(Users users, DemoSite site) {
        this.users = users;
        this.site = site;
    }

    void create() {
        add("admin", "Ada Vogel", "Ada Vogel", BERLIN);
        add("alice", "Alice Zhang", "张晓丽", SHANGHAI);
        add("bob", "Bob Keller", "Bob Keller", BERLIN);
        add("carol", "Carol Liu", "刘可柔", SHANGHAI);
        add("dave", "Dave Brandt", "Dave Brandt", BERLIN);
        add("erin", "Erin Schulz", "Erin Schulz", BERLIN);
        add("feng", "Feng Wu", "吴峰", SHANGHAI);
        add("grace", "Grace Chen", "陈思雅", SHANGHAI);
    }

    private void add(String name, String displayName, String chineseName, ZoneId zone) {
        List<String> groups = new ArrayList<>(List.of(Users.LICENSED));
        if (name.equals("admin")) {
            groups.add(Users.ADMINISTRATORS);
        }
        Locale locale = site.isChinese() && zone.equals(SHANGHAI) ? Locale.SIMPLIFIED_CHINESE : null;
        people.put(
                name,
                users.create(new NewUser(
                        name, name, site.text(displayName, chineseName), name + "@example.com", locale, zone, groups)));
    }

    ApplicationUser named(String name) {
        return people.get(name);
    }

    /** Null for an empty name. */
    String key(String name) {
        return name.isEmpty() ? null : people.get(name).getKey();
    }

    String displayName(String name) {
        return people.get(name).getDisplayName();
    }

    ZoneId zone(String name) {
        return users.zone(people.get(name));
    }
}
