package org.collabops.sandbox.world;

import com.atlassian.jira.project.Project;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A site as big as one wants, the same at each run: the demo's workflow and permissions, shared by many projects of
 * very different size, so that what is slow on a big site is slow here.
 */
public final class GeneratedWorld {
    private static final int ISSUES_PER_PROJECT = 1_000;
    private static final int MOST_PROJECTS = 100;
    private static final int ISSUES_PER_PERSON = 20;
    private static final int FEWEST_PEOPLE = 20;
    private static final int IDS_PER_BLOCK = 10_000;

    private final World world;
    private final int issues;
    private final DemoSite site;

    private GeneratedWorld(World world, int issues) {
        this.world = world;
        this.issues = issues;
        site = new DemoSite(world);
    }

    /** Adds to the demo, all or nothing; a world that was generated before stays as it is. */
    public static Report writeInto(World world, int issues) {
        long started = System.nanoTime();
        if (world.projects().byKey(key(1)) != null) {
            return new Report(0, 0, List.of(), Duration.ZERO);
        }
        return world.database().inJiraTransaction(() -> new GeneratedWorld(world, issues).write(started));
    }

    private Report write(long started) {
        GeneratedPeople people = new GeneratedPeople(world, Math.max(FEWEST_PEOPLE, issues / ISSUES_PER_PERSON));
        people.create();
        List<Integer> sizes = sizes();
        IssueRows rows = new IssueRows(world.sql(), world.ids(), IDS_PER_BLOCK);
        GeneratedIssues written = new GeneratedIssues(world, site, rows);
        List<String> keys = new ArrayList<>();
        for (int place = 0; place < sizes.size(); place++) {
            List<GeneratedPeople.Person> team = people.team(place, sizes.size());
            Project project = project(place, sizes.get(place), team.get(0));
            people.join(project, team);
            written.write(project, sizes.get(place), team);
            keys.add(project.getKey());
        }
        rows.flush();
        return new Report(issues, people.count(), keys, Duration.ofNanos(System.nanoTime() - started));
    }

    /** The second project has half the issues of the first, the third a third, and so on, as on grown sites. */
    private List<Integer> sizes() {
        int projects = Math.max(1, Math.min(MOST_PROJECTS, issues / ISSUES_PER_PROJECT));
        double whole =
                IntStream.rangeClosed(1, projects).mapToDouble(n -> 1.0 / n).sum();
        List<Integer> sizes = new ArrayList<>();
        int left = issues;
        for (int n = projects; n > 1; n--) {
            int size = (int) (issues / whole / n);
            sizes.add(0, size);
            left -= size;
        }
        sizes.add(0, left);
        return sizes;
    }

    private Project project(int place, int size, GeneratedPeople.Person lead) {
        long scheme =
                world.sql().number("select min(scheme_id) from project where workflow_name = ?", DemoSite.WORKFLOW);
        String name = site.text("Generated project ", "生成的项目 ") + "%03d".formatted(place + 1);
        Project project = world.projects()
                .create(new NewProject(key(place + 1), name, "", lead.key(), scheme, DemoSite.WORKFLOW));
        world.sql().update("update project set last_number = ? where id = ?", size, project.getId());
        return project;
    }

    private static String key(int number) {
        return "GEN" + number;
    }

    /** What was added. */
    public record Report(int issues, int people, List<String> projectKeys, Duration took) {}
}
