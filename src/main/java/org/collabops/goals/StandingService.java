package org.collabops.goals;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.NotFound;
import org.collabops.host.Queries;
import org.collabops.settings.SiteSettings;

/**
 * Where goals stand: progress, pace, confidence and freshness, computed when they are read from what the viewer may
 * see and from nothing else.
 */
public final class StandingService {
    private final GoalAccess access;
    private final CheckIns checkIns;
    private final WorkService work;
    private final Queries queries;
    private final SiteSettings<PaceBounds> pace;
    private final Clock clock;

    public StandingService(
            GoalAccess access,
            CheckIns checkIns,
            WorkService work,
            Queries queries,
            SiteSettings<PaceBounds> pace,
            Clock clock) {
        this.access = access;
        this.checkIns = checkIns;
        this.work = work;
        this.queries = queries;
        this.pace = pace;
        this.clock = clock;
    }

    public Standing of(Actor actor, GoalKey goal) {
        return of(actor, List.of(goal)).values().stream().findFirst().orElseThrow(() -> new NotFound(goal.toString()));
    }

    /** In the order of {@code goals}, without those that the actor may not see; read in bulk. */
    public Map<GoalKey, Standing> of(Actor actor, Collection<GoalKey> goals) {
        return of(actor, goals, keyResults -> work.work(actor, keyResults));
    }

    /** Of key results whose issues are known already. */
    Map<GoalKey, Standing> of(Actor actor, Collection<GoalKey> goals, Map<Long, Set<IssueId>> linked) {
        return of(actor, goals, keyResults -> {
            Map<Long, Set<IssueId>> wanted = new HashMap<>(linked);
            wanted.keySet().retainAll(keyResults);
            return work.work(actor, wanted);
        });
    }

    private Map<GoalKey, Standing> of(
            Actor actor, Collection<GoalKey> goals, Function<Collection<Long>, WorkService.Work> read) {
        GoalMap map = access.map(actor);
        List<GoalKey> seen = goals.stream().filter(map::holds).toList();
        List<Objective> objectives = RollUp.bottomUp(
                map,
                seen.stream().filter(GoalKey::isObjective).map(map::objectiveOf).toList());
        Set<Long> keyResults = new HashSet<>();
        objectives.forEach(objective -> map.keyResultsOf(objective.id()).forEach(one -> keyResults.add(one.id())));
        seen.stream().filter(goal -> !goal.isObjective()).forEach(goal -> keyResults.add(goal.id()));
        Values values = values(
                actor,
                keyResults.stream().map(id -> map.keyResult(id).orElseThrow()).toList(),
                read);
        new RollUp(map).progress(objectives, values.progress());
        new RollUp(map).confidence(objectives, values.confidence());
        Map<GoalKey, Standing> standings = new LinkedHashMap<>();
        seen.forEach(goal -> standings.put(goal, standing(map, goal, values)));
        return standings;
    }

    /** What is known of goals; of objectives once it was rolled up. */
    private record Values(
            Map<Long, CheckIn> latest,
            Map<GoalKey, BigDecimal> current,
            Map<GoalKey, Progress> progress,
            Map<GoalKey, Confidence> confidence) {}

    private Values values(
            Actor actor, Collection<KeyResult> keyResults, Function<Collection<Long>, WorkService.Work> read) {
        Values values = new Values(
                checkIns.latest(keyResults.stream().map(KeyResult::id).toList()),
                new HashMap<>(),
                new HashMap<>(),
                new HashMap<>());
        for (KeyResult keyResult : keyResults) {
            CheckIn latest = values.latest().get(keyResult.id());
            values.confidence()
                    .put(
                            keyResult.key(),
                            Confidence.told(
                                    latest == null ? null : latest.state().confidence()));
            if (keyResult.content().type().isTold()) {
                measure(
                        values,
                        keyResult,
                        latest == null ? null : latest.state().value());
            } else if (keyResult.content().type() == KeyResultType.JQL) {
                count(actor, values, keyResult);
            }
        }
        follow(
                read,
                values,
                keyResults.stream()
                        .filter(keyResult -> keyResult.content().type() == KeyResultType.ISSUES)
                        .toList());
        return values;
    }

    private static void measure(Values values, KeyResult keyResult, BigDecimal current) {
        values.current().put(keyResult.key(), current);
        values.progress().put(keyResult.key(), Measure.byValue(keyResult.content(), current));
    }

    private void count(Actor actor, Values values, KeyResult keyResult) {
        try {
            measure(
                    values,
                    keyResult,
                    BigDecimal.valueOf(queries.count(actor, keyResult.content().jql())));
        } catch (IllegalArgumentException unrunnable) {
            values.progress().put(keyResult.key(), Measure.withoutQuery());
        }
    }

    private static void follow(
            Function<Collection<Long>, WorkService.Work> read, Values values, List<KeyResult> keyResults) {
        if (keyResults.isEmpty()) {
            return;
        }
        WorkService.Work found =
                read.apply(keyResults.stream().map(KeyResult::id).toList());
        for (KeyResult keyResult : keyResults) {
            Progress progress = found.progress(keyResult.id());
            values.current().put(keyResult.key(), progress.lines().get(0).value());
            values.progress().put(keyResult.key(), progress);
        }
    }

    private Standing standing(GoalMap map, GoalKey goal, Values values) {
        Objective objective = map.objectiveOf(goal);
        Calendar calendar = new Calendar(map.cycleOf(objective).content(), pace.current(), clock.instant());
        Progress progress = values.progress().get(goal);
        CheckIn latest = goal.isObjective() ? null : values.latest().get(goal.id());
        return new Standing(
                goal,
                values.current().get(goal),
                progress,
                values.confidence().get(goal),
                calendar.pace(progress.counted()),
                map.isActive(goal) ? freshness(map, goal, values, calendar) : null,
                latest == null ? null : latest.state().at());
    }

    /** The worst of those that await check-ins. */
    private static Freshness freshness(GoalMap map, GoalKey goal, Values values, Calendar calendar) {
        List<KeyResult> keyResults = new ArrayList<>(
                goal.isObjective()
                        ? map.keyResultsOf(goal.id())
                        : List.of(map.keyResult(goal.id()).orElseThrow()));
        return keyResults.stream()
                .filter(keyResult -> keyResult.content().type().isTold())
                .map(keyResult ->
                        calendar.freshness(since(keyResult, values.latest().get(keyResult.id()))))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Instant since(KeyResult keyResult, CheckIn latest) {
        return latest == null ? keyResult.revision().at() : latest.state().at();
    }
}
