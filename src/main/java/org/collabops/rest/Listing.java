package org.collabops.rest;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.collabops.Page;
import org.collabops.Text;

/** Which part of a list a client asks for, and in what order; a minus sign before a key turns its order round. */
public final class Listing<T> {
    private static final int DEFAULT_RESULTS = 50;
    private static final int MAX_RESULTS = 1000;

    private final int startAt;
    private final int maxResults;
    private final Comparator<T> order;

    /** @param orders by key; where none is asked for, the list keeps its own order */
    public Listing(Parameters parameters, Map<String, Comparator<T>> orders) {
        this.startAt = parameters.number("startAt", 0, Integer.MAX_VALUE).orElse(0);
        this.maxResults = parameters.number("maxResults", 1, MAX_RESULTS).orElse(DEFAULT_RESULTS);
        this.order = parameters.one(
                "orderBy",
                key -> order(orders, key),
                Text.of("collabops.error.one-of", String.join(", ", new TreeSet<>(orders.keySet()))));
    }

    /** The names of the parameters of a list with these filters. */
    public static Set<String> parameters(String... filters) {
        Set<String> names = new TreeSet<>(List.of(filters));
        names.addAll(List.of("startAt", "maxResults", "orderBy"));
        return names;
    }

    /** The names of the parameters of the export of such a list. */
    public static Set<String> exported(String... filters) {
        Set<String> names = new TreeSet<>(List.of(filters));
        names.addAll(List.of("orderBy", "format"));
        return names;
    }

    public Page<T> page(List<T> all) {
        return Page.of(sorted(all), startAt, maxResults);
    }

    public List<T> sorted(List<T> all) {
        return order == null ? all : all.stream().sorted(order).toList();
    }

    public static <T> Map<String, Object> json(Page<T> page, Function<T, Map<String, Object>> one) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("startAt", page.startAt());
        json.put("maxResults", page.maxResults());
        json.put("total", page.total());
        json.put("values", page.values().stream().map(one).toList());
        return json;
    }

    private static <T> Optional<Comparator<T>> order(Map<String, Comparator<T>> orders, String key) {
        boolean descending = key.startsWith("-");
        return Optional.ofNullable(orders.get(descending ? key.substring(1) : key))
                .map(found -> descending ? found.reversed() : found);
    }
}
