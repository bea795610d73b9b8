package org.collabops.recognition;

import java.util.List;
import org.collabops.Days;
import org.collabops.Percent;
import org.collabops.UserKey;
import org.collabops.people.Team;

/**
 * Who thanks whom for what in some days, as far as the viewer sees the thanks; a figure that would tell more of a person
 * than the policy allows is null, and a person whose figures it hides has no line.
 *
 * @param reciprocity the share of thanks that were returned within {@link Reciprocity#WINDOW}
 */
public record Report(
        Days days,
        Counts total,
        List<ByValue> values,
        List<ByPeriod> periods,
        List<ByTeam> teams,
        List<ByPerson> people,
        Percent reciprocity) {
    /**
     * @param given how often somebody gave thanks
     * @param received how often somebody was thanked: thanks to three people are received three times
     */
    public record Counts(int given, int received) {
        static final Counts NONE = new Counts(0, 0);

        Counts plus(int more, int moreReceived) {
            return new Counts(given + more, received + moreReceived);
        }
    }

    /** @param value null for thanks that show none */
    public record ByValue(Value value, Counts counts) {}

    public record ByPeriod(Period period, Counts counts) {}

    /**
     * @param members of the team and all its parts on the last day
     * @param counts of those who were members on the day of the thanks; null when hidden
     * @param coverage null for a team below the minimum group, and when hidden
     */
    public record ByTeam(Team team, int members, Counts counts, Coverage coverage) {}

    /**
     * Who of a team was thanked lately.
     *
     * @param unthanked how many members nobody thanked in the {@link TeamFigures#COVERED_DAYS} days up to the last one
     * @param names those of them whose figures the viewer may see
     */
    public record Coverage(int unthanked, Percent thanked, List<UserKey> names) {}

    public record ByPerson(UserKey person, Counts counts) {}
}
