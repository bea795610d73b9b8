package org.collabops.allocations;

import java.util.List;
import java.util.function.Function;
import org.collabops.UserKey;
import org.collabops.people.Team;

/**
 * What was planned in a project against what was logged there, by team and person.
 *
 * @param withoutPerson how many allocations are left out, because they are of teams or of people still to be found
 * @param notShown how many people the policy keeps from the viewer
 */
public record Comparison(List<Group> groups, PlannedAndActual total, int withoutPerson, int notShown) {
    /** With the people of each team in the order of their names. */
    public Comparison byName(Function<UserKey, String> name) {
        return new Comparison(
                groups.stream()
                        .map(group -> new Group(
                                group.team(), ByName.sorted(group.people(), Person::person, name), group.sum()))
                        .toList(),
                total,
                withoutPerson,
                notShown);
    }

    /** People of one team; null for those of no team. */
    public record Group(Team team, List<Person> people, PlannedAndActual sum) {}

    /** A person with a line for each target; the unplanned ones last. */
    public record Person(UserKey person, List<Line> lines, PlannedAndActual sum) {}

    /** What a person was planned for and did for one target: an issue of its own where nothing was planned. */
    public record Line(Seen target, PlannedAndActual minutes) {}
}
