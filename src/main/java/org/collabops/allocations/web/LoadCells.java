package org.collabops.allocations.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collabops.Days;
import org.collabops.allocations.PersonLoad.Period;
import org.collabops.allocations.Utilisation.Sum;

/** Writes how much is planned into cells whose look follows the utilisation. */
final class LoadCells {
    private static final BigDecimal FULL = BigDecimal.valueOf(80);
    private static final BigDecimal OVER = BigDecimal.valueOf(100);

    private final AllocationWords words;

    LoadCells(AllocationWords words) {
        this.words = words;
    }

    LoadCell of(Days days, Optional<Period> period) {
        return of(days, period, true);
    }

    /** Of many weeks together: single overloaded days do not make them look overloaded. */
    LoadCell whole(Days days, Optional<Period> period) {
        return of(days, period, false);
    }

    private LoadCell of(Days days, Optional<Period> period, boolean daysCount) {
        if (period.isEmpty()) {
            return cell("", words.say("collabops.allocations.cell.hidden"), "hidden", days);
        }
        Period load = period.get();
        if (load.capacity() == null) {
            return cell(
                    AllocationWords.number(load.planned()) + " / ?",
                    words.say("collabops.allocations.cell.unknown", AllocationWords.number(load.planned())),
                    "unknown",
                    days);
        }
        return cell(
                numbers(load.planned(), load.capacity()),
                said(load),
                daysCount && load.overloadedDays() > 0 ? "over" : style(load.planned(), load.utilisationPercent()),
                days);
    }

    LoadCell of(Days days, Sum sum) {
        String title = words.say(
                "collabops.allocations.cell",
                AllocationWords.number(sum.planned()),
                AllocationWords.number(sum.capacity()),
                percent(sum.planned(), sum.capacity()));
        return cell(
                numbers(sum.planned(), sum.capacity()),
                sum.unknown() == 0
                        ? title
                        : words.sentences(
                                List.of(title, words.say("collabops.allocations.cell.without", sum.unknown()))),
                style(sum.planned(), sum.utilisationPercent()),
                days);
    }

    private String said(Period load) {
        List<String> said = new ArrayList<>();
        said.add(words.say(
                "collabops.allocations.cell",
                AllocationWords.number(load.planned()),
                AllocationWords.number(load.capacity()),
                percent(load.planned(), load.capacity())));
        if (load.overloadedDays() > 0) {
            said.add(words.say("collabops.allocations.cell.overloaded", load.overloadedDays()));
        }
        if (load.tentative() > 0) {
            said.add(words.say("collabops.allocations.cell.tentative", AllocationWords.number(load.tentative())));
        }
        if (load.hidden() > 0) {
            said.add(words.say("collabops.allocations.cell.private", AllocationWords.number(load.hidden())));
        }
        return words.sentences(said);
    }

    private String percent(long planned, long capacity) {
        return capacity == 0 ? words.say("collabops.allocations.cell.no-capacity") : words.percent(planned, capacity);
    }

    private static String numbers(long planned, long capacity) {
        return AllocationWords.number(planned) + " / " + AllocationWords.number(capacity);
    }

    private static String style(long planned, BigDecimal percent) {
        if (percent == null) {
            return planned > 0 ? "over" : "none";
        }
        if (percent.compareTo(OVER) > 0) {
            return "over";
        }
        return percent.compareTo(FULL) >= 0 ? "full" : planned > 0 ? "low" : "none";
    }

    private static LoadCell cell(String value, String title, String style, Days days) {
        return new LoadCell(
                value, title, style, days.from().toString(), days.last().toString());
    }
}
