package org.collabops.goals.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.collabops.Actor;
import org.collabops.NotFound;
import org.collabops.goals.GoalAccess;
import org.collabops.goals.GoalKey;
import org.collabops.goals.GoalMap;
import org.collabops.goals.KeyResult;
import org.collabops.goals.KeyResultContent;
import org.collabops.goals.KeyResultType;
import org.collabops.goals.Progress;
import org.collabops.goals.Standing;
import org.collabops.goals.StandingService;
import org.collabops.host.People;
import org.collabops.host.Times;
import org.collabops.host.Words;
import org.collabops.web.Fragment;

/** What “How is this computed?” shows. */
public final class CollabopsGoalExplain extends Fragment {
    private static final long serialVersionUID = 1;

    /** As many as a bound has, and rounded down: a ratio that misses a bound is not shown as one that reaches it. */
    private static final int RATIO_DECIMALS = 4;

    private final transient GoalAccess access;
    private final transient StandingService standings;
    private final transient People people;
    private final transient GoalNames names;
    private final transient Times times;

    private transient ExplainView view;
    private String goal;

    public CollabopsGoalExplain(GoalAccess access, StandingService standings, People people, Words words, Times times) {
        super(words);
        this.access = access;
        this.standings = standings;
        this.people = people;
        this.names = new GoalNames(words);
        this.times = times;
    }

    @Override
    protected void find() {
        Actor viewer = people.current();
        GoalKey key = GoalKey.parse(goal == null ? "" : goal).orElseThrow(() -> new NotFound("Goal " + goal));
        Standing standing = standings.of(viewer, key);
        GoalMap map = access.map(viewer);
        Progress progress = standing.progress();
        KeyResult keyResult = key.isObjective() ? null : map.keyResult(key.id()).orElseThrow();
        view = new ExplainView(
                map.titleOf(key),
                key.isObjective(),
                names.of(progress.rule()),
                progress.lines().stream()
                        .map(line -> line(line, map, keyResult))
                        .toList(),
                leftOut(progress, map),
                key.isObjective() ? names.of(standing.confidence()) : null,
                standing.pace().ratio() == null
                        ? null
                        : GoalNames.number(standing.pace().ratio().setScale(RATIO_DECIMALS, RoundingMode.FLOOR)),
                new Standings(names, times).of(standing, keyResult));
    }

    /** What the template knows by this name; null when there is nothing to show. */
    public ExplainView getCollabopsExplain() {
        return view;
    }

    public void setGoal(String goal) {
        this.goal = goal;
    }

    private ExplainLine line(Progress.Line line, GoalMap map, KeyResult keyResult) {
        return line.goal() == null
                ? new ExplainLine(names.of(line.label()), amount(line.value(), keyResult.content()), null)
                : new ExplainLine(
                        map.titleOf(line.goal()),
                        line.value() == null ? "–" : names.percent(line.value()),
                        GoalNames.number(line.weight()));
    }

    private String amount(BigDecimal value, KeyResultContent content) {
        return value == null || content.type() == KeyResultType.ISSUES
                ? GoalNames.numberOrDash(value)
                : names.amount(value, content);
    }

    private List<String> leftOut(Progress progress, GoalMap map) {
        return progress.leftOut().stream().map(one -> names.leftOut(one, map)).toList();
    }
}
