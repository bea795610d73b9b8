package org.collabops.sandbox.world;

import com.atlassian.jira.project.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/** Licensed people in overlapping teams; nobody can log in as one of them, but Bob works in every project. */
final class GeneratedPeople {
    private static final int IDS_PER_BLOCK = 5_000;
    private static final int LARGEST_TEAM = 60;
    private static final List<String> NAMES =
            List.of("Anna", "Ben", "Chen", "Dana", "Emil", "Fang", "Gina", "Hong", "Ines", "Jun");
    private static final List<String> FAMILIES =
            List.of("Adler", "Bauer", "Cao", "Dorn", "Engel", "Feng", "Graf", "Huang", "Ilg", "Jiang", "Kraus");

    private final World world;
    private final List<Person> people = new ArrayList<>();
    private final int wanted;

    GeneratedPeople(World world, int wanted) {
        this.world = world;
        this.wanted = wanted;
    }

    void create() {
        LongSupplier ids = world.ids().many("user", IDS_PER_BLOCK);
        List<Object[]> users = new ArrayList<>();
        List<Object[]> members = new ArrayList<>();
        for (int number = 0; number < wanted; number++) {
            long id = ids.getAsLong();
            String name = "user%05d".formatted(number + 1);
            Person person = new Person("JIRAUSER" + id, displayName(number));
            people.add(person);
            users.add(new Object[] {id, person.key(), name, person.displayName(), name + "@example.com", true});
            members.add(new Object[] {Users.LICENSED, person.key()});
        }
        world.sql()
                .batch(
                        "insert into app_user (id, user_key, user_name, display_name, email, active)"
                                + " values (?, ?, ?, ?, ?, ?)",
                        users);
        world.sql().batch("insert into group_member (group_name, user_key) values (?, ?)", members);
    }

    private static String displayName(int number) {
        return NAMES.get(number % NAMES.size()) + " " + FAMILIES.get(number % FAMILIES.size()) + " " + (number + 1);
    }

    int count() {
        return people.size();
    }

    /** Starts at another person for each project; its first leads. */
    List<Person> team(int place, int projects) {
        int size = Math.min(LARGEST_TEAM, people.size());
        int first = (int) ((long) place * people.size() / projects);
        return Stream.iterate(first, next -> (next + 1) % people.size())
                .limit(size)
                .map(people::get)
                .toList();
    }

    void join(Project project, List<Person> team) {
        List<Object[]> roles = new ArrayList<>();
        team.forEach(person -> roles.add(role(project, DemoSite.MEMBERS, person.key())));
        roles.add(role(project, DemoSite.ADMINISTRATORS, team.get(0).key()));
        roles.add(role(
                project, DemoSite.ADMINISTRATORS, world.users().byName("admin").getKey()));
        roles.add(role(project, DemoSite.MEMBERS, world.users().byName("bob").getKey()));
        world.sql().batch("insert into role_member (project_id, role_name, user_key) values (?, ?, ?)", roles);
    }

    private static Object[] role(Project project, String role, String userKey) {
        return new Object[] {project.getId(), role, userKey};
    }

    /** Who works on generated issues. */
    record Person(String key, String displayName) {}
}
