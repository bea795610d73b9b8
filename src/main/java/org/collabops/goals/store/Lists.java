package org.collabops.goals.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import net.java.ao.Query;

/** Rows of many things in few statements: by list as long as that is cheap, else by reading the table once. */
final class Lists {
    /** Oracle takes 1,000 values in a list, SQL Server 2,100 parameters in a statement. */
    private static final int LIST_LIMIT = 500;

    /** Reading everything beats more lists than this. */
    private static final int MOST_LISTS = 4;

    private Lists() {}

    static List<Query> of(String column, Collection<Long> wanted) {
        return of("*", column, wanted);
    }

    /** @param fields the columns that are read, or all of them for an asterisk */
    static List<Query> of(String fields, String column, Collection<Long> wanted) {
        if (wanted.size() > LIST_LIMIT * MOST_LISTS) {
            return List.of(select(fields));
        }
        List<Long> all = wanted.stream().distinct().sorted().toList();
        List<Query> queries = new ArrayList<>();
        for (int from = 0; from < all.size(); from += LIST_LIMIT) {
            List<Long> some = all.subList(from, Math.min(all.size(), from + LIST_LIMIT));
            String marks = String.join(", ", some.stream().map(value -> "?").toList());
            queries.add(select(fields).where(column + " IN (" + marks + ")", some.toArray()));
        }
        return queries;
    }

    /** Drops what was read besides. */
    static <T> Predicate<T> among(Collection<Long> wanted, Function<T, Long> of) {
        Set<Long> all = new HashSet<>(wanted);
        return thing -> all.contains(of.apply(thing));
    }

    private static Query select(String fields) {
        return fields.equals("*") ? Query.select() : Query.select(fields);
    }
}
