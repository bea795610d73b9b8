package org.collabops.sandbox.world;

import com.atlassian.jira.project.Project;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.collabops.sandbox.world.GeneratedPeople.Person;
import org.collabops.sandbox.world.IssueDetails.ChangedField;

/** Issues of three years: most are done, every fourth was talked about, some are links, sub-tasks and logged hours. */
final class GeneratedIssues {
    private static final int DAYS = 1_000;
    private static final int NEWEST = 3;
    private static final int ISSUES_PER_FLUSH = 2_000;
    private static final List<String> TYPES = List.of("10001", "10002", "10002", "10002", "10004", "10004");
    private static final String SUB_TASK = "10003";
    private static final String DONE = "10001";
    private static final String TO_DO = "10000";
    private static final String DONE_RESOLUTION = "10000";
    private static final List<String> OTHER_STATUSES = List.of(TO_DO, TO_DO, TO_DO, TO_DO, "3", "3", "10002", "10003");
    private static final long HOUR = 3_600;

    private final World world;
    private final IssueRows rows;
    private final GeneratedWords words;
    private final long relates;
    private final String doneName;
    private int written;

    GeneratedIssues(World world, DemoSite site, IssueRows rows) {
        this.world = world;
        this.rows = rows;
        words = new GeneratedWords(site);
        relates = new LinkTypes(world.sql(), world.ids())
                .obtain(site.text("Relates", "相关"), site.text("relates to", "关联到"), site.text("relates to", "关联到"));
        doneName =
                world.constants().byId(ConstantKind.RESOLUTION, DONE_RESOLUTION).name();
    }

    void write(Project project, int size, List<Person> team) {
        Random random = new Random(project.getKey().hashCode());
        Long parent = null;
        for (int number = 1; number <= size; number++) {
            boolean subTask = parent != null && random.nextInt(10) == 0;
            long id = issue(project, number, size, subTask ? parent : null, team, random);
            if (parent != null && !subTask && random.nextInt(5) == 0) {
                rows.link(relates, id, parent);
            }
            parent = subTask ? parent : Long.valueOf(id);
            if (++written % ISSUES_PER_FLUSH == 0) {
                rows.flush();
            }
        }
    }

    private long issue(Project project, int number, int size, Long parent, List<Person> team, Random random) {
        Instant now = world.clock().instant();
        Instant created = now.minus(Duration.ofDays(DAYS - (long) (DAYS - NEWEST) * number / (size + 1)));
        Person reporter = any(team, random);
        Person assignee = random.nextInt(8) == 0 ? null : any(team, random);
        String status = random.nextInt(10) < 6 ? DONE : any(OTHER_STATUSES, random);
        List<String> path = DemoTimeline.path(status, number);
        Instant last = created.plus(Duration.between(created, now).dividedBy(2 + random.nextInt(20)));
        List<Instant> moments = DemoTimeline.moments(path.size(), created, last, ZoneOffset.UTC, random.nextLong());
        boolean done = status.equals(DONE);
        Instant updated = moments.get(moments.size() - 1);
        long id = rows.issue(
                project.getId(),
                number,
                parent,
                reporter.key(),
                moments.get(0),
                updated,
                done ? updated : null,
                values(parent != null, status, reporter, assignee, created, random));
        rows.list(id, IssueList.LABELS, words.labels(random));
        history(id, path, moments, assignee == null ? reporter : assignee, number % 2 == 0 ? assignee : null);
        talk(id, team, updated, random);
        return id;
    }

    private Map<IssueField, String> values(
            boolean subTask, String status, Person reporter, Person assignee, Instant created, Random random) {
        Map<IssueField, String> values = new EnumMap<>(IssueField.class);
        values.put(IssueField.SUMMARY, words.summary(random));
        values.put(IssueField.DESCRIPTION, random.nextInt(3) == 0 ? null : words.text(random));
        values.put(IssueField.TYPE, subTask ? SUB_TASK : any(TYPES, random));
        values.put(IssueField.STATUS, status);
        values.put(IssueField.PRIORITY, String.valueOf(1 + Math.min(4, Math.abs((int) (random.nextGaussian() + 2.5)))));
        values.put(IssueField.RESOLUTION, status.equals(DONE) ? DONE_RESOLUTION : null);
        values.put(IssueField.REPORTER, reporter.key());
        values.put(IssueField.ASSIGNEE, assignee == null ? null : assignee.key());
        if (random.nextInt(4) == 0) {
            values.put(
                    IssueField.DUE_DATE,
                    created.plus(Duration.ofDays(10L + random.nextInt(60)))
                            .atZone(ZoneOffset.UTC)
                            .toLocalDate()
                            .toString());
        }
        if (random.nextInt(3) == 0) {
            long estimate = HOUR * (1 + random.nextInt(40));
            values.put(IssueField.ORIGINAL_ESTIMATE, String.valueOf(estimate));
            values.put(IssueField.REMAINING_ESTIMATE, status.equals(DONE) ? "0" : String.valueOf(estimate));
        }
        return values;
    }

    private void history(long id, List<String> path, List<Instant> moments, Person actor, Person found) {
        for (int step = 1; step < path.size(); step++) {
            long group = rows.change(id, actor.key(), moments.get(step));
            if (step == 1 && found != null) {
                rows.changed(group, new ChangedField("assignee", null, null, found.key(), found.displayName()));
            }
            rows.changed(
                    group,
                    new ChangedField(
                            "status",
                            path.get(step - 1),
                            statusName(path.get(step - 1)),
                            path.get(step),
                            statusName(path.get(step))));
            if (path.get(step).equals(DONE)) {
                rows.changed(group, new ChangedField("resolution", null, null, DONE_RESOLUTION, doneName));
            }
        }
    }

    private String statusName(String id) {
        return world.constants().byId(ConstantKind.STATUS, id).name();
    }

    /** A few issues are talked about much. */
    private void talk(long id, List<Person> team, Instant last, Random random) {
        int comments = random.nextInt(4) != 0 ? 0 : random.nextInt(50) == 0 ? 60 : 1 + random.nextInt(6);
        for (int i = 0; i < comments; i++) {
            rows.comment(id, any(team, random).key(), last.plusSeconds(60L * i), words.text(random));
        }
        if (random.nextInt(5) == 0) {
            rows.worklog(id, any(team, random).key(), last, last, HOUR * (1 + random.nextInt(7)), "");
        }
    }

    private static <T> T any(List<T> things, Random random) {
        return things.get(random.nextInt(things.size()));
    }
}
