package org.collabops.allocations;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.collabops.Days;
import org.collabops.UserKey;
import org.collabops.allocations.PersonLoad.Period;
import org.collabops.people.Team;

/**
 * How much people are planned for, period by period, by team.
 *
 * @param unstaffed allocations of teams, and of people still to be found, each with its target
 * @param notShown how many people the policy keeps from the viewer
 */
public record Utilisation(
        Days days, List<Days> periods, List<Group> groups, Map<Allocation, Seen> unstaffed, int notShown) {
    /** With the people of each team in the order of their names. */
    public Utilisation byName(Function<UserKey, String> name) {
        return new Utilisation(
                days,
                periods,
                groups.stream()
                        .map(group -> new Group(
                                group.team(),
                                ByName.sorted(group.rows(), Row::person, name),
                                group.sums(),
                                group.sum()))
                        .toList(),
                unstaffed,
                notShown);
    }

    /**
     * People of one team.
     *
     * @param team null for those of no team
     * @param sums of each period over the rows that are shown, so that nobody's figures can be told from them
     */
    public record Group(Team team, List<Row> rows, List<Sum> sums, Sum sum) {}

    /** A person; what the viewer may not see of the periods is empty. */
    public record Row(UserKey person, List<Optional<Period>> periods, Optional<Period> whole, PersonLoad load) {}

    /**
     * Several people in one period, in minutes.
     *
     * @param unknown how many of them are in neither sum, because nobody knows what they can work
     */
    public record Sum(long planned, long capacity, int unknown) {
        static Sum of(List<Optional<Period>> periods) {
            long planned = 0;
            long capacity = 0;
            int unknown = 0;
            for (Optional<Period> period : periods) {
                if (period.isPresent() && period.get().capacity() != null) {
                    planned += period.get().planned();
                    capacity += period.get().capacity();
                } else {
                    unknown++;
                }
            }
            return new Sum(planned, capacity, unknown);
        }

        /** With two decimals; null when nobody can work. */
        public BigDecimal utilisationPercent() {
            return PersonLoad.percent(planned, capacity);
        }
    }
}
