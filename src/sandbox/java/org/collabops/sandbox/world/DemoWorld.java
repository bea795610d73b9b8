package org.collabops.sandbox.world;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;

/** What a newcomer finds on the first start: a freight software team and a pump factory at work, in the site's language. */
public final class DemoWorld {
    private static final int SHIP_ISSUES = 24;
    private static final int PLANT_ISSUES = 16;

    private final World world;
    private final DemoSite site;
    private final DemoPeople people;

    private DemoWorld(World world) {
        this.world = world;
        site = new DemoSite(world);
        people = new DemoPeople(world.users(), site);
    }

    /** Writes only into an empty world; whether it did. */
    public static boolean writeInto(World world) {
        if (!world.isEmpty()) {
            return false;
        }
        return world.database().inJiraTransaction(() -> {
            new DemoWorld(world).write();
            return true;
        });
    }

    private void write() {
        people.create();
        site.createConstants();
        site.createWorkflow();
        long scheme = site.createScheme();
        Project ship = project(
                "SHIP",
                site.text("Freight tracking", "货运跟踪"),
                site.text("The order page that shows customers where their freight is.", "让客户随时看到货物位置的订单页。"),
                "alice",
                scheme,
                SHIP_ISSUES);
        Project plant = project(
                "PLANT",
                site.text("Assembly line 4", "4 号装配线"),
                site.text("A new line for a new pump, ready in spring.", "为新型水泵新建的装配线，春季投产。"),
                "erin",
                scheme,
                PLANT_ISSUES);
        roles(ship, "alice", List.of("bob", "carol", "feng", "grace"));
        roles(plant, "erin", List.of("alice", "bob", "feng"));
        long managementOnly = world.permissions()
                .createSecurityLevel(ship, site.text("Management only", "仅管理层"), Holder.role(DemoSite.ADMINISTRATORS));
        new DemoIssues(
                        world,
                        site,
                        people,
                        Map.of("SHIP", ship, "PLANT", plant),
                        Map.of("Management only", managementOnly))
                .write();
    }

    private Project project(String key, String name, String description, String lead, long scheme, int issues) {
        Project project = world.projects()
                .create(new NewProject(key, name, description, people.key(lead), scheme, DemoSite.WORKFLOW));
        world.sql().update("update project set last_number = ? where id = ?", issues, project.getId());
        return project;
    }

    /** Dave sees everything and touches nothing; Grace knows nothing of the factory. */
    private void roles(Project project, String lead, List<String> members) {
        for (String administrator : List.of("admin", lead)) {
            join(project, DemoSite.ADMINISTRATORS, people.named(administrator));
        }
        members.forEach(member -> join(project, DemoSite.MEMBERS, people.named(member)));
        join(project, DemoSite.VIEWERS, people.named("dave"));
    }

    private void join(Project project, String role, ApplicationUser user) {
        world.projects().addToRole(project, role, user);
    }
}
