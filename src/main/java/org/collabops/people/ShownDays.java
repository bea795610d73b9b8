package org.collabops.people;

import java.time.LocalDate;
import java.util.List;
import org.collabops.Days;

/**
 * Of which days of one person a viewer may see figures.
 *
 * @param some that are shown where not all are
 */
public record ShownDays(boolean all, List<Days> some) {
    public static final ShownDays ALL = new ShownDays(true, List.of());
    public static final ShownDays NONE = new ShownDays(false, List.of());

    public static ShownDays only(List<Days> some) {
        return new ShownDays(false, some);
    }

    public boolean contains(LocalDate day) {
        return all || some.stream().anyMatch(days -> days.contains(day));
    }

    public boolean containsAnyOf(Days days) {
        return all || some.stream().anyMatch(days::overlaps);
    }

    public boolean containsAllOf(Days days) {
        return all
                || some.stream().anyMatch(part -> part.covers(days))
                || days.stream().allMatch(this::contains);
    }
}
