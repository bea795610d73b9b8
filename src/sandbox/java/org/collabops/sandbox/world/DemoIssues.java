package org.collabops.sandbox.world;

import com.atlassian.jira.project.Project;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.collabops.sandbox.world.IssueDetails.ChangedField;

/** Writes the issues of the demo story with their past: what happened some days ago stays so on every day it is started. */
final class DemoIssues {
    private static final int SECONDS_PER_HOUR = 3_600;
    private static final Map<String, String> TYPES =
            Map.of("Epic", "10000", "Story", "10001", "Task", "10002", "Sub-task", "10003", "Bug", "10004");
    private static final Map<String, String> STATUSES =
            Map.of("To Do", "10000", "In Progress", "3", "In Review", "10002", "Blocked", "10003", "Done", "10001");
    private static final Map<String, String> CHINESE_COMPONENTS = Map.of(
            "Tracking", "跟踪",
            "Carrier interface", "承运商接口",
            "Order page", "订单页",
            "Customs", "报关",
            "Line 4", "4 号线",
            "Conveyor", "输送带",
            "Tooling", "工装",
            "Sensors", "传感器");
    private static final List<String> PRIORITIES = List.of("Highest", "High", "Medium", "Low", "Lowest");

    private final World world;
    private final DemoSite site;
    private final DemoPeople people;
    private final Map<String, Project> projects;
    private final Map<String, Long> securityLevels;
    private final IssueRows rows;
    private final Instant now;
    private final Map<String, Long> idsByKey = new HashMap<>();
    private final Map<String, String> descriptions = new HashMap<>();

    DemoIssues(
            World world,
            DemoSite site,
            DemoPeople people,
            Map<String, Project> projects,
            Map<String, Long> securityLevels) {
        this.world = world;
        this.site = site;
        this.people = people;
        this.projects = projects;
        this.securityLevels = securityLevels;
        rows = new IssueRows(world.sql(), world.ids(), 100);
        now = world.clock().instant();
    }

    void write() {
        List<List<String>> talk = Resources.table("demo-talk.txt");
        talk.stream()
                .filter(line -> line.get(0).equals("about"))
                .forEach(line -> descriptions.put(line.get(1), site.text(line.get(5), line.get(6))));
        Resources.table("demo-issues.txt").forEach(this::issue);
        talk.forEach(this::talk);
        rows.flush();
    }

    private void issue(List<String> line) {
        Project project = projects.get(line.get(0));
        long number = Long.parseLong(line.get(1));
        String key = line.get(0) + "-" + number;
        String status = STATUSES.get(line.get(3));
        List<String> path = DemoTimeline.path(status, number);
        List<Instant> moments = DemoTimeline.moments(
                path.size(), daysAgo(line.get(7)), daysAgo(line.get(8)), people.zone(line.get(6)), key.hashCode());
        Instant last = moments.get(moments.size() - 1);
        boolean done = line.get(3).equals("Done");
        Map<IssueField, String> values = values(line, key, status);
        if (done) {
            values.put(IssueField.RESOLUTION, "10000");
        }
        long id = rows.issue(
                project.getId(),
                number,
                line.get(14).isEmpty() ? null : idsByKey.get(line.get(0) + "-" + line.get(14)),
                people.key(line.get(6)),
                moments.get(0),
                last,
                done ? last : null,
                values);
        idsByKey.put(key, id);
        rows.list(
                id,
                IssueList.LABELS,
                line.get(12).isEmpty() ? List.of() : List.of(line.get(12).split(" ")));
        String component = line.get(13);
        rows.list(
                id,
                IssueList.COMPONENTS,
                component.isEmpty() ? List.of() : List.of(site.text(component, CHINESE_COMPONENTS.get(component))));
        history(id, line, path, moments, done);
    }

    private Map<IssueField, String> values(List<String> line, String key, String status) {
        Map<IssueField, String> values = new EnumMap<>(IssueField.class);
        values.put(IssueField.SUMMARY, site.text(line.get(16), line.get(17)));
        values.put(IssueField.DESCRIPTION, descriptions.get(key));
        values.put(IssueField.TYPE, TYPES.get(line.get(2)));
        values.put(IssueField.STATUS, status);
        values.put(IssueField.PRIORITY, String.valueOf(1 + PRIORITIES.indexOf(line.get(4))));
        values.put(IssueField.ASSIGNEE, people.key(line.get(5)));
        values.put(IssueField.REPORTER, people.key(line.get(6)));
        if (!line.get(9).isEmpty()) {
            values.put(
                    IssueField.DUE_DATE,
                    today().plusDays(Long.parseLong(line.get(9))).toString());
        }
        if (!line.get(10).isEmpty()) {
            long estimate = Long.parseLong(line.get(10)) * SECONDS_PER_HOUR;
            long spent = line.get(11).isEmpty() ? 0 : Long.parseLong(line.get(11)) * SECONDS_PER_HOUR;
            values.put(IssueField.ORIGINAL_ESTIMATE, String.valueOf(estimate));
            values.put(
                    IssueField.REMAINING_ESTIMATE,
                    String.valueOf(line.get(3).equals("Done") ? 0 : Math.max(estimate - spent, 0)));
            values.put(IssueField.TIME_SPENT, spent == 0 ? null : String.valueOf(spent));
        }
        if (!line.get(15).isEmpty()) {
            values.put(IssueField.SECURITY, String.valueOf(securityLevels.get(line.get(15))));
        }
        return values;
    }

    /** Steps are taken by the assignee; every second issue found its assignee with the first of them. */
    private void history(long id, List<String> line, List<String> path, List<Instant> moments, boolean done) {
        String assignee = line.get(5);
        String actor = assignee.isEmpty() ? line.get(6) : assignee;
        for (int step = 1; step < path.size(); step++) {
            long group = rows.change(id, people.key(actor), moments.get(step));
            if (step == 1 && Long.parseLong(line.get(1)) % 2 == 0 && !assignee.isEmpty()) {
                rows.changed(
                        group,
                        new ChangedField("assignee", null, null, people.key(assignee), people.displayName(assignee)));
            }
            rows.changed(
                    group,
                    new ChangedField(
                            "status",
                            path.get(step - 1),
                            statusName(path.get(step - 1)),
                            path.get(step),
                            statusName(path.get(step))));
            if (done && step == path.size() - 1) {
                String name =
                        world.constants().byId(ConstantKind.RESOLUTION, "10000").name();
                rows.changed(group, new ChangedField("resolution", null, null, "10000", name));
            }
        }
    }

    private String statusName(String id) {
        return world.constants().byId(ConstantKind.STATUS, id).name();
    }

    private void talk(List<String> line) {
        long id = idsByKey.get(line.get(1));
        String who = line.get(2);
        String text = site.text(line.get(5), line.get(6));
        switch (line.get(0)) {
            case "said" -> rows.comment(id, people.key(who), moment(line), text);
            case "spent" -> {
                long seconds = Long.parseLong(line.get(4)) * SECONDS_PER_HOUR;
                rows.worklog(id, people.key(who), moment(line), moment(line), seconds, text);
            }
            case "link" -> rows.link(linkType(who), id, idsByKey.get(line.get(3)));
            default -> {}
        }
    }

    private Instant moment(List<String> line) {
        return DemoTimeline.atWork(daysAgo(line.get(3)), people.zone(line.get(2)), new Random(line.hashCode()));
    }

    private long linkType(String name) {
        LinkTypes types = new LinkTypes(world.sql(), world.ids());
        return name.toLowerCase(Locale.ROOT).equals("blocks")
                ? types.obtain(site.text("Blocks", "阻碍"), site.text("blocks", "阻碍"), site.text("is blocked by", "被阻碍于"))
                : types.obtain(
                        site.text("Relates", "相关"), site.text("relates to", "关联到"), site.text("relates to", "关联到"));
    }

    private Instant daysAgo(String days) {
        return now.minus(Duration.ofDays(Long.parseLong(days)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }
}
