package org.collabops.people;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** All that people can say about a calendar; the whole of it is one revision, so that no import is ever half done. */
public record CalendarContent(String name, SortedMap<LocalDate, CalendarDay> days) implements Serializable {
    public CalendarContent(String name, Map<LocalDate, CalendarDay> days) {
        this(name, new TreeMap<>(days));
    }

    public CalendarContent {
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
    }
}
