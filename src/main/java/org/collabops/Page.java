package org.collabops;

import java.util.List;
import java.util.function.Function;

/** A part of a list: {@code total} counts the whole list as far as the viewer may see it. */
public record Page<T>(int startAt, int maxResults, int total, List<T> values) {
    /** The part of {@code all} from {@code startAt} on; empty when that lies past the end. */
    public static <T> Page<T> of(List<T> all, int startAt, int maxResults) {
        int from = Math.min(startAt, all.size());
        int until = (int) Math.min(all.size(), (long) from + maxResults);
        return new Page<>(startAt, maxResults, all.size(), List.copyOf(all.subList(from, until)));
    }

    public <R> Page<R> map(Function<T, R> translation) {
        return new Page<>(
                startAt, maxResults, total, values.stream().map(translation).toList());
    }
}
