package org.collabops.people.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import org.collabops.Grouped;
import org.collabops.host.Words;
import org.collabops.people.DayCapacity;
import org.collabops.people.IndividualFigures;
import org.collabops.people.LeaveContent;
import org.collabops.people.LeaveState;
import org.collabops.people.ScheduleContent;

/** What working time is called on screens, in the language of its reader. */
final class PeopleNames {
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    private final Words words;

    PeopleNames(Words words) {
        this.words = words;
    }

    /** In hours, rounded to hundredths. */
    String hours(long minutes) {
        return words.say("collabops.people.hours", plainHours(minutes));
    }

    String of(DayCapacity.Rule rule) {
        return words.say("collabops.people.rule." + rule.name());
    }

    String of(LeaveState state) {
        return words.say("collabops.people.leave.state." + state.name());
    }

    String of(DayOfWeek weekday) {
        return words.say("collabops.people.weekday." + weekday.getValue());
    }

    List<PolicyChoice> policies(IndividualFigures chosen) {
        return Arrays.stream(IndividualFigures.values())
                .map(figures -> new PolicyChoice(
                        words.say("collabops.people.policy." + figures),
                        words.say("collabops.people.policy.meaning." + figures),
                        figures == chosen))
                .toList();
    }

    /** How much of each day is taken, and where in it. */
    String extentOf(LeaveContent content) {
        return content.isWholeDays()
                ? words.say("collabops.people.leave.whole-days")
                : words.say("collabops.people.leave.part." + content.part().name(), hours(content.minutesPerDay()));
    }

    /** The hours of each working day of a week. */
    String weekOf(ScheduleContent content) {
        return words.list(Arrays.stream(DayOfWeek.values())
                .filter(weekday -> content.minutesOn(weekday) > 0)
                .map(weekday -> of(weekday) + " " + plainHours(content.minutesOn(weekday)))
                .toList());
    }

    /** In hours without saying so, rounded to hundredths. */
    static String plainHours(long minutes) {
        return Grouped.of(BigDecimal.valueOf(minutes).divide(HOUR, 2, RoundingMode.HALF_UP));
    }
}
