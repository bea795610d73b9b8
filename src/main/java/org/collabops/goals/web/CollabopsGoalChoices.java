package org.collabops.goals.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.collabops.goals.GoalAccess;
import org.collabops.goals.GoalKey;
import org.collabops.goals.GoalMap;
import org.collabops.goals.KeyResult;
import org.collabops.goals.Objective;
import org.collabops.host.People;
import org.collabops.host.Words;
import org.collabops.web.Fragment;

/**
 * Goals to choose from while somebody types: active key results for an issue; as the parent of an objective also active
 * objectives, but neither what it serves already nor what serves it.
 */
public final class CollabopsGoalChoices extends Fragment {
    private static final long serialVersionUID = 1;
    private static final int ROWS = 12;

    private final transient GoalAccess access;
    private final transient People people;

    private transient List<GoalChoice> choices;
    private String text = "";
    private GoalKey child;

    public CollabopsGoalChoices(GoalAccess access, People people, Words words) {
        super(words);
        this.access = access;
        this.people = people;
    }

    @Override
    protected void find() {
        GoalMap map = access.map(people.current());
        String needle = text.strip().toLowerCase(Locale.ROOT);
        Stream<GoalKey> goals = map.keyResults().stream().map(KeyResult::key);
        if (child != null) {
            goals = Stream.concat(map.objectives().stream().map(Objective::key), goals)
                    .filter(goal -> mayBeAbove(goal, map));
        }
        choices = goals.filter(map::isActive)
                .map(goal -> choice(map, goal))
                .filter(choice -> mentions(choice, needle))
                .sorted(Comparator.comparing(GoalChoice::objective)
                        .reversed()
                        .thenComparing(GoalChoice::title, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(GoalChoice::id))
                .limit(ROWS)
                .toList();
    }

    /** What the template knows by this name. */
    public List<GoalChoice> getCollabopsChoices() {
        return choices;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** The objective that a parent is chosen for; without it, a key result for an issue is. */
    public void setChild(String child) {
        this.child = GoalKey.parse(child).orElse(null);
    }

    private boolean mayBeAbove(GoalKey goal, GoalMap map) {
        return !goal.equals(child)
                && map.upwards(goal).stream().noneMatch(step -> step.goal().equals(child))
                && map.above(child.id()).stream()
                        .noneMatch(alignment -> alignment.parent().equals(goal));
    }

    static GoalChoice choice(GoalMap map, GoalKey goal) {
        Objective objective = map.objectiveOf(goal);
        String space = map.spaceOf(objective).content().name();
        return new GoalChoice(
                goal.toString(),
                goal.id(),
                goal.isObjective(),
                map.titleOf(goal),
                goal.isObjective() ? space : space + " · " + objective.content().title());
    }

    private static boolean mentions(GoalChoice choice, String needle) {
        return (choice.title() + " " + choice.where()).toLowerCase(Locale.ROOT).contains(needle);
    }
}
