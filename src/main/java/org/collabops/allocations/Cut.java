package org.collabops.allocations;

import java.util.List;
import org.collabops.Days;

/** Into what periods days are cut to be looked at. */
public enum Cut {
    DAY {
        @Override
        List<Days> of(Days days) {
            return days.stream().map(day -> new Days(day, day.plusDays(1))).toList();
        }
    },
    WEEK {
        @Override
        List<Days> of(Days days) {
            return days.weeks();
        }
    },
    MONTH {
        @Override
        List<Days> of(Days days) {
            return days.months();
        }
    };

    abstract List<Days> of(Days days);
}
