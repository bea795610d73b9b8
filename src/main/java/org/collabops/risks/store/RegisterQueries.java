package org.collabops.risks.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import net.java.ao.Query;
import org.collabops.ProjectId;
import org.collabops.risks.RiskFilter;
import org.collabops.risks.Status;

/** Finds the rows of long lists of risks: what a filter can say in SQL is said there. */
final class RegisterQueries {
    static final String ALL = "*";

    /** What an outline is made of; texts of any length stay in the database. */
    static final String OUTLINE = "ID, RISK_ID, PROJECT_ID, NUMBER_IN_PROJECT, ISSUE_ID, TITLE, RISK_STATUS,"
            + " LIKELIHOOD, IMPACT, MODEL_ID, MODEL_VERSION, REVIEW_DATE";

    /** Oracle takes 1,000 values in a list, SQL Server 2,100 parameters in a statement. */
    private static final int LIST_LIMIT = 500;

    private RegisterQueries() {}

    /**
     * One for every so many projects, for what is not deleted there.
     *
     * @param fields the columns that are read
     * @return by whoever reads them, {@link RiskFilter#acceptsAssessment} is still to be asked, since old rows know no
     *     level
     */
    static List<Query> ofProjects(String fields, Collection<ProjectId> projects, RiskFilter filter) {
        return parts(projects.stream().map(ProjectId::value).sorted().toList()).stream()
                .map(part -> {
                    Where where = new Where().in("PROJECT_ID", part).and("REMOVED = ?", false);
                    if (!filter.statuses().isEmpty()) {
                        where.in(
                                "RISK_STATUS",
                                filter.statuses().stream().map(Status::name).toList());
                    }
                    if (filter.owner() != null) {
                        where.and("OWNER_KEY = ?", filter.owner().value());
                    }
                    if (filter.category() != null) {
                        where.and("CATEGORY = ?", filter.category().name());
                    }
                    addAssessment(where, filter);
                    return where.applyTo(fields.equals(ALL) ? Query.select() : Query.select(fields));
                })
                .toList();
    }

    static List<Query> withIds(Collection<Long> ids) {
        return parts(ids).stream()
                .map(part -> new Where()
                        .in("RISK_ID", part)
                        .and("REMOVED = ?", false)
                        .applyTo(Query.select()))
                .toList();
    }

    private static void addAssessment(Where where, RiskFilter filter) {
        Set<String> levels = filter.levels();
        if (!levels.isEmpty()) {
            where.and("(LEVEL_ID IS NULL OR LEVEL_ID IN (" + marks(levels) + "))", levels.toArray());
        }
        if (filter.likelihood() != null) {
            where.and("LIKELIHOOD = ?", filter.likelihood());
        }
        if (filter.impact() != null) {
            where.and("IMPACT = ?", filter.impact());
        }
        if (filter.assessed() != null) {
            where.and(filter.assessed() ? "LIKELIHOOD IS NOT NULL" : "LIKELIHOOD IS NULL");
        }
    }

    private static List<List<Long>> parts(Collection<Long> ids) {
        List<Long> all = List.copyOf(ids);
        List<List<Long>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += LIST_LIMIT) {
            parts.add(all.subList(from, Math.min(all.size(), from + LIST_LIMIT)));
        }
        return parts;
    }

    private static String marks(Collection<?> values) {
        return String.join(", ", values.stream().map(value -> "?").toList());
    }

    /** Conditions that all have to hold, with their parameters. */
    private static final class Where {
        private final List<String> conditions = new ArrayList<>();
        private final List<Object> parameters = new ArrayList<>();

        Where in(String column, Collection<?> values) {
            return and(column + " IN (" + marks(values) + ")", values.toArray());
        }

        Where and(String condition, Object... values) {
            conditions.add(condition);
            parameters.addAll(Arrays.asList(values));
            return this;
        }

        Query applyTo(Query query) {
            return query.where(String.join(" AND ", conditions), parameters.toArray());
        }
    }
}
