package org.collabops.goals.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.collabops.Actor;
import org.collabops.Grouped;
import org.collabops.IssueId;
import org.collabops.ProjectId;
import org.collabops.SpreadsheetText;
import org.collabops.goals.Coverage;
import org.collabops.goals.GoalAccess;
import org.collabops.goals.GoalMap;
import org.collabops.goals.GoalSettingsService;
import org.collabops.goals.KeyResult;
import org.collabops.goals.WorkService;
import org.collabops.host.Issue;
import org.collabops.host.Issues;
import org.collabops.host.People;
import org.collabops.host.Person;
import org.collabops.host.Project;
import org.collabops.host.Projects;
import org.collabops.host.StatusCategory;
import org.collabops.host.Words;
import org.collabops.web.ProjectReport;

/** Translates how much of the work is aligned; issues are read by the page, and by the sheet. */
public final class CoverageViews {
    static final int PAGE = 50;

    private final WorkService work;
    private final GoalAccess access;
    private final GoalSettingsService settings;
    private final Issues issues;
    private final Projects projects;
    private final People people;
    private final Words words;

    public CoverageViews(
            WorkService work,
            GoalAccess access,
            GoalSettingsService settings,
            Issues issues,
            Projects projects,
            People people,
            Words words) {
        this.work = work;
        this.access = access;
        this.settings = settings;
        this.issues = issues;
        this.projects = projects;
        this.people = people;
        this.words = words;
    }

    CoverageView of(Coverage coverage, String about, ReportAddress address, int startAt) {
        Actor viewer = people.current();
        int total = coverage.unaligned().size();
        int from = Math.min(startAt / PAGE * PAGE, Math.max(0, (total - 1) / PAGE * PAGE));
        return new CoverageView(
                about,
                Grouped.of(coverage.issues()),
                Grouped.of(coverage.aligned()),
                Grouped.of(total),
                percent(coverage.alignedShare()),
                bar(coverage.alignedShare()),
                coverage.lines().stream().map(this::line).toList(),
                coverage.byCategory().stream().map(this::line).toList(),
                orphans(viewer, coverage.unaligned().subList(from, Math.min(from + PAGE, total))),
                from + 1,
                idle(viewer, coverage.idle()),
                new PageLinks(words)
                        .of(from / PAGE + 1, (total + PAGE - 1) / PAGE, page -> address.page((page - 1) * PAGE)),
                viewer.user().flatMap(people::find).map(Person::name).orElse(null));
    }

    /** The unaligned issues as a spreadsheet opens them. */
    List<List<String>> sheet(Coverage coverage) {
        List<IssueId> first = coverage.unaligned()
                .subList(
                        0, Math.min(ProjectReport.MAX_ROWS, coverage.unaligned().size()));
        Map<IssueId, Issue> found = issues.all(first);
        return first.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(issue -> List.of(issue.key(), issue.summary(), name(issue.project()), name(issue.category())))
                .map(cells -> cells.stream().map(SpreadsheetText::defused).toList())
                .toList();
    }

    private List<OrphanRow> orphans(Actor viewer, List<IssueId> page) {
        Map<IssueId, Issue> found = page.isEmpty() ? Map.of() : issues.all(page);
        return page.stream()
                .map(found::get)
                .filter(Objects::nonNull)
                .map(issue -> new OrphanRow(
                        issue.key(),
                        issue.summary(),
                        name(issue.project()),
                        name(issue.category()),
                        settings.enabled(issue.project()) && work.mayAlign(viewer, issue.id())))
                .toList();
    }

    private List<GoalChoice> idle(Actor viewer, List<KeyResult> idle) {
        GoalMap map = access.map(viewer);
        return idle.stream()
                .filter(keyResult -> map.holds(keyResult.key()))
                .map(keyResult -> CollabopsGoalChoices.choice(map, keyResult.key()))
                .toList();
    }

    private CoverageLine line(Coverage.Line line) {
        return new CoverageLine(
                name(line.project()),
                Grouped.of(line.issues()),
                Grouped.of(line.aligned()),
                Grouped.of(line.unaligned()),
                percent(line.alignedShare()),
                bar(line.alignedShare()));
    }

    private CoverageLine line(Coverage.CategoryLine line) {
        return new CoverageLine(
                name(line.category()),
                Grouped.of(line.issues()),
                Grouped.of(line.aligned()),
                Grouped.of(line.unaligned()),
                percent(line.alignedShare()),
                bar(line.alignedShare()));
    }

    private String name(ProjectId project) {
        return projects.find(project).map(Project::name).orElse("");
    }

    private String name(StatusCategory category) {
        return words.say("collabops.goals.report.category." + category.name());
    }

    String percent(BigDecimal share) {
        return share == null ? null : new GoalNames(words).percent(share);
    }

    private static String bar(BigDecimal share) {
        return share == null ? null : GoalNames.bar(share);
    }
}
