package org.collabops.allocations.web;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.collabops.Days;
import org.collabops.Grouped;
import org.collabops.UserKey;
import org.collabops.allocations.AllocationMode;
import org.collabops.allocations.Amount;
import org.collabops.allocations.Doer;
import org.collabops.allocations.Seen;
import org.collabops.host.People;
import org.collabops.host.Person;
import org.collabops.host.Words;
import org.collabops.people.Team;
import org.collabops.people.TeamMap;

/** What the pages call the parts of an allocation. */
final class AllocationWords {
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final Words words;
    private final People people;

    AllocationWords(Words words, People people) {
        this.words = words;
        this.people = people;
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    String sentences(List<String> sentences) {
        return words.sentences(sentences);
    }

    /** With one decimal at most, and without a unit. */
    static String number(long minutes) {
        return Grouped.of(inHours(minutes));
    }

    /** As {@link #number}, for a cell of a spreadsheet. */
    static String digits(long minutes) {
        return inHours(minutes).stripTrailingZeros().toPlainString();
    }

    private static BigDecimal inHours(long minutes) {
        return BigDecimal.valueOf(minutes).divide(MINUTES, 1, RoundingMode.HALF_UP);
    }

    String hours(long minutes) {
        return words.say("collabops.allocations.hours", number(minutes));
    }

    String amount(Amount amount) {
        return amount.mode() == AllocationMode.PERCENT
                ? percent(BigDecimal.valueOf(amount.value(), 2))
                : words.say("collabops.allocations.amount." + amount.mode().name(), number(amount.value()));
    }

    String percent(BigDecimal percent) {
        return words.percent(share(percent));
    }

    /** With one decimal at most; what is less than all is never called all. */
    static String share(BigDecimal percent) {
        BigDecimal rounded = percent.setScale(1, RoundingMode.HALF_UP);
        boolean isNearlyAll = percent.abs().compareTo(ALL) < 0 && rounded.abs().compareTo(ALL) == 0;
        return Grouped.of(isNearlyAll ? percent.setScale(1, RoundingMode.DOWN) : rounded);
    }

    /** Of {@code part} in {@code whole}, which is not 0; rounded once, as who rounds twice may end beside the nearest. */
    String percent(long part, long whole) {
        return percent(
                BigDecimal.valueOf(part).movePointRight(2).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64));
    }

    static String days(Days days) {
        return days.count() == 1 ? days.from().toString() : days.from() + " – " + days.last();
    }

    String person(UserKey key) {
        return people.find(key).map(Person::displayName).orElse(key.value());
    }

    String doer(Doer doer, TeamMap teams) {
        if (doer.person() != null) {
            return person(doer.person());
        }
        if (doer.placeholder() != null) {
            return doer.placeholder();
        }
        return teams.team(doer.team())
                .map(AllocationWords::team)
                .orElseGet(() -> words.say("collabops.allocations.team.gone"));
    }

    /** What stands over the rows of a group. */
    String group(Team team) {
        return Optional.ofNullable(team)
                .map(AllocationWords::team)
                .orElseGet(() -> words.say("collabops.allocations.team.none"));
    }

    String target(Seen seen) {
        return seen.issue() == null
                ? words.say(
                        "collabops.allocations.target." + seen.target().kind().name(), seen.name())
                : seen.issue().key() + " " + seen.name();
    }

    private static String team(Team team) {
        return team.content().name();
    }
}
