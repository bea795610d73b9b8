package org.collabops.goals;

import static java.util.stream.Collectors.toSet;
import static org.collabops.goals.GoalWorld.FUNCTION;
import static org.collabops.goals.GoalWorld.MANAGER;
import static org.collabops.goals.GoalWorld.MEMBER;
import static org.collabops.goals.TestGoals.PROJECT;
import static org.collabops.goals.TestGoals.ofType;
import static org.collabops.host.FakeAccess.Right.SEE;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.collabops.IssueId;
import org.collabops.goals.Coverage.CategoryLine;
import org.collabops.goals.Coverage.Line;
import org.collabops.goals.GoalSettings.Switches;
import org.collabops.host.Issue;
import org.collabops.host.StatusCategory;
import org.junit.Test;

/**
 * Random epics, stories and sub-tasks below random key results: who serves what, the progress by it and the counts of the
 * report are what asking each issue by itself says.
 */
public class WorkPropertyTest {
    private static final int CASES = 10_000;
    private static final int EPICS = 2;
    private static final int STORIES = 3;
    private static final int SUB_TASKS = 3;

    @Test
    public void eachIssueCountsOnceHoweverManyWaysLeadToIt() {
        for (int run = 0; run < CASES; run++) {
            Work work = new Work(new Random(run));
            for (KeyResult keyResult : work.keyResults) {
                Set<IssueId> serving = work.issues.keySet().stream()
                        .filter(issue -> work.serves(issue, keyResult))
                        .collect(toSet());
                long done = serving.stream()
                        .filter(issue -> work.issues.get(issue).category() == StatusCategory.DONE)
                        .count();

                assertThat(
                        "case " + run,
                        work.world.work.issuesOf(MEMBER, keyResult.id()).stream()
                                .map(WorkService.Serving::issue)
                                .collect(toSet()),
                        is(serving));
                assertThat(
                        "case " + run,
                        work.world.work.work(MEMBER, List.of(keyResult.id())).progress(keyResult.id()),
                        is(Measure.byIssues(done, serving.size())));
            }
        }
    }

    @Test
    public void anIssueSaysItServesWhatIsSaidToBeServedByIt() {
        for (int run = 0; run < CASES; run++) {
            Work work = new Work(new Random(run));
            work.issues.keySet().stream()
                    .filter(work::isSeen)
                    .forEach(issue -> assertThat(
                            "issue " + issue,
                            work.world.work.servedBy(MEMBER, work.issues.get(issue)).stream()
                                    .map(served -> served.keyResult().id())
                                    .collect(toSet()),
                            is(work.keyResults.stream()
                                    .filter(keyResult -> work.serves(issue, keyResult))
                                    .map(KeyResult::id)
                                    .collect(toSet()))));
        }
    }

    @Test
    public void theReportCountsWhatOneWouldCountByHand() {
        for (int run = 0; run < CASES; run++) {
            Work work = new Work(new Random(run));
            List<IssueId> seen =
                    work.issues.keySet().stream().filter(work::isSeen).sorted().toList();
            List<IssueId> unaligned =
                    seen.stream().filter(issue -> !work.servesAnything(issue)).toList();
            List<CategoryLine> categories = new ArrayList<>();
            for (StatusCategory category : StatusCategory.values()) {
                List<IssueId> some = seen.stream()
                        .filter(issue -> work.issues.get(issue).category() == category)
                        .toList();
                if (!some.isEmpty()) {
                    int aligned =
                            (int) some.stream().filter(work::servesAnything).count();
                    categories.add(new CategoryLine(category, some.size(), aligned));
                }
            }

            Coverage coverage = work.world.coverage.ofProjects(MEMBER, List.of(PROJECT));

            assertThat("case " + run, coverage.unaligned(), is(unaligned));
            assertThat(
                    "case " + run,
                    coverage.lines(),
                    is(List.of(new Line(PROJECT, seen.size(), seen.size() - unaligned.size()))));
            assertThat("case " + run, coverage.byCategory(), is(categories));
            assertThat(
                    "case " + run,
                    coverage.idle(),
                    is(work.keyResults.stream()
                            .filter(keyResult -> seen.stream().noneMatch(issue -> work.serves(issue, keyResult)))
                            .toList()));
        }
    }

    /** A world of issues, and the naive answer of whether one of them serves something. */
    private static final class Work {
        final GoalWorld world = new GoalWorld();
        final List<KeyResult> keyResults = new ArrayList<>();
        final Map<IssueId, Issue> issues = new HashMap<>();

        private final Map<IssueId, IssueId> epics = new HashMap<>();
        private final Map<Long, Set<IssueId>> links = new HashMap<>();
        private final Set<IssueId> hidden;
        private final Switches switches;

        Work(Random random) {
            switches = new Switches(true, random.nextBoolean(), random.nextBoolean());
            world.settings.set(PROJECT, switches);
            List<IssueId> above = new ArrayList<>();
            for (int epic = 0; epic < EPICS; epic++) {
                above.add(issue(random, null));
            }
            List<IssueId> stories = new ArrayList<>();
            for (int story = 0; story < STORIES; story++) {
                stories.add(issue(random, null));
                if (random.nextInt(3) > 0) {
                    epics.put(stories.get(story), above.get(random.nextInt(EPICS)));
                    world.epics.put(stories.get(story), epics.get(stories.get(story)));
                }
            }
            for (int subTask = 0; subTask < SUB_TASKS; subTask++) {
                issue(random, stories.get(random.nextInt(STORIES)));
            }
            hidden = issues.keySet().stream()
                    .filter(issue -> random.nextInt(6) == 0)
                    .collect(toSet());
            issues.keySet().stream()
                    .filter(issue -> !hidden.contains(issue))
                    .forEach(issue -> world.access.grant(MEMBER, issue, SEE));
            Objective objective = world.objective(MANAGER, world.space);
            for (int result = 0; result < 2; result++) {
                KeyResult keyResult = world.keyResult(MANAGER, objective, ofType(KeyResultType.ISSUES));
                keyResults.add(keyResult);
                links.put(
                        keyResult.id(),
                        issues.keySet().stream()
                                .filter(issue -> random.nextInt(4) == 0)
                                .collect(toSet()));
                links.get(keyResult.id()).forEach(issue -> world.work.align(FUNCTION, keyResult.id(), issue));
            }
        }

        private IssueId issue(Random random, IssueId parent) {
            IssueId id = new IssueId(10_001L + issues.size());
            StatusCategory category = StatusCategory.values()[random.nextInt(3)];
            boolean archived = random.nextInt(6) == 0;
            issues.put(
                    id,
                    world.issues.put(
                            new Issue(id, "SHIP-" + id, "Summary", PROJECT, "1", category, "1", parent, archived)));
            return id;
        }

        boolean isSeen(IssueId issue) {
            return !hidden.contains(issue) && !issues.get(issue).archived();
        }

        boolean serves(IssueId issue, KeyResult keyResult) {
            return isSeen(issue) && (isLinked(issue, keyResult) || inherits(issue, keyResult));
        }

        boolean servesAnything(IssueId issue) {
            return keyResults.stream().anyMatch(keyResult -> serves(issue, keyResult));
        }

        private boolean inherits(IssueId issue, KeyResult keyResult) {
            IssueId parent = issues.get(issue).parent();
            if (parent != null) {
                return switches.fromParent() && serves(parent, keyResult);
            }
            IssueId epic = epics.get(issue);
            return epic != null && switches.fromEpic() && isSeen(epic) && isLinked(epic, keyResult);
        }

        private boolean isLinked(IssueId issue, KeyResult keyResult) {
            return links.get(keyResult.id()).contains(issue);
        }
    }
}
