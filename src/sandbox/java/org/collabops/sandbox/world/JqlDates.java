package org.collabops.sandbox.world;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collabops.sandbox.world.JqlClause.Operand;

/** Dates as people write them in a query, in their own time zone. */
final class JqlDates {
    private static final List<DateTimeFormatter> WITH_TIME =
            List.of(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm"), DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm"));
    private static final List<DateTimeFormatter> WITHOUT_TIME =
            List.of(DateTimeFormatter.ofPattern("yyyy-MM-dd"), DateTimeFormatter.ofPattern("yyyy/MM/dd"));
    private static final Pattern PERIOD = Pattern.compile("([+-]?)((?:\\d+[wdhm]\\s*)+)");
    private static final Pattern COUNT = Pattern.compile("[+-]?\\d{1,5}");
    private static final Set<String> FUNCTIONS = Set.of(
            "now",
            "startofday",
            "endofday",
            "startofweek",
            "endofweek",
            "startofmonth",
            "endofmonth",
            "startofyear",
            "endofyear");
    private static final Pattern AMOUNT = Pattern.compile("(\\d+)([wdhm])");

    private final Instant now;
    private final ZoneId zone;

    JqlDates(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    static boolean knows(Operand function) {
        return FUNCTIONS.contains(function.text().toLowerCase(Locale.ROOT));
    }

    /** Null if it is not a date. */
    Instant moment(Operand operand) {
        return operand.isFunction() ? function(operand) : literal(operand.text());
    }

    private Instant literal(String text) {
        Matcher period = PERIOD.matcher(text.strip());
        if (period.matches()) {
            return shifted(now, period);
        }
        for (DateTimeFormatter format : WITH_TIME) {
            try {
                return LocalDateTime.parse(text, format).atZone(zone).toInstant();
            } catch (DateTimeException other) {
                continue;
            }
        }
        for (DateTimeFormatter format : WITHOUT_TIME) {
            try {
                return LocalDate.parse(text, format).atStartOfDay(zone).toInstant();
            } catch (DateTimeException other) {
                continue;
            }
        }
        return null;
    }

    /** A bare number moves by the function's own unit before it rounds, a period afterwards: thus Jira's examples read. */
    private Instant function(Operand function) {
        String name = function.text().toLowerCase(Locale.ROOT);
        if (function.arguments().isEmpty()) {
            return rounded(name, now.atZone(zone)).toInstant();
        }
        String argument = function.arguments().get(0).strip();
        if (COUNT.matcher(argument).matches() && !name.equals("now")) {
            return rounded(name, now.atZone(zone).plus(Integer.parseInt(argument), unit(name)))
                    .toInstant();
        }
        Matcher period = PERIOD.matcher(argument);
        return period.matches() ? shifted(rounded(name, now.atZone(zone)).toInstant(), period) : null;
    }

    private static ChronoUnit unit(String function) {
        return switch (function.replaceAll("^(start|end)of", "")) {
            case "day" -> ChronoUnit.DAYS;
            case "week" -> ChronoUnit.WEEKS;
            case "month" -> ChronoUnit.MONTHS;
            default -> ChronoUnit.YEARS;
        };
    }

    private static ZonedDateTime rounded(String function, ZonedDateTime moment) {
        ZonedDateTime day = moment.truncatedTo(ChronoUnit.DAYS);
        return switch (function) {
            case "now" -> moment;
            case "startofday" -> day;
            case "endofday" -> day.plusDays(1).minusSeconds(1);
            case "startofweek" -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
            case "endofweek" -> day.with(TemporalAdjusters.next(DayOfWeek.SUNDAY))
                    .minusSeconds(1);
            case "startofmonth" -> day.withDayOfMonth(1);
            case "endofmonth" -> day.with(TemporalAdjusters.firstDayOfNextMonth())
                    .minusSeconds(1);
            case "startofyear" -> day.withDayOfYear(1);
            default -> day.with(TemporalAdjusters.firstDayOfNextYear()).minusSeconds(1);
        };
    }

    static InvalidJql unknown(Operand function) {
        return new InvalidJql("Unable to find JQL function '" + function.text() + "("
                + String.join(", ", function.arguments()) + ")'.");
    }

    private static Instant shifted(Instant from, Matcher period) {
        Duration distance = Duration.ZERO;
        Matcher amount = AMOUNT.matcher(period.group(2));
        while (amount.find()) {
            long count = Long.parseLong(amount.group(1));
            distance = distance.plus(
                    switch (amount.group(2)) {
                        case "w" -> Duration.ofDays(7 * count);
                        case "d" -> Duration.ofDays(count);
                        case "h" -> Duration.ofHours(count);
                        default -> Duration.ofMinutes(count);
                    });
        }
        return period.group(1).equals("-") ? from.minus(distance) : from.plus(distance);
    }
}
