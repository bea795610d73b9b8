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
    private static final Pattern AMOUNT = Pattern.compile("(\\d+)([wdhm])");

    private final Instant now;
    private final ZoneId zone;

    JqlDates(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
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

    private Instant function(Operand function) {
        ZonedDateTime today = now.atZone(zone).truncatedTo(ChronoUnit.DAYS);
        ZonedDateTime moment =
                switch (function.text().toLowerCase(Locale.ROOT)) {
                    case "now" -> now.atZone(zone);
                    case "startofday" -> today;
                    case "endofday" -> today.plusDays(1).minusSeconds(1);
                    case "startofweek" -> today.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
                    case "endofweek" -> today.with(TemporalAdjusters.next(DayOfWeek.SUNDAY))
                            .minusSeconds(1);
                    case "startofmonth" -> today.withDayOfMonth(1);
                    case "endofmonth" -> today.with(TemporalAdjusters.firstDayOfNextMonth())
                            .minusSeconds(1);
                    case "startofyear" -> today.withDayOfYear(1);
                    default -> throw unknown(function);
                };
        if (function.arguments().isEmpty()) {
            return moment.toInstant();
        }
        Matcher period = PERIOD.matcher(function.arguments().get(0).strip());
        return period.matches() ? shifted(moment.toInstant(), period) : null;
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
