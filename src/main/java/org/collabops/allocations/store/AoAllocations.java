package org.collabops.allocations.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import net.java.ao.Query;
import org.collabops.Attempt;
import org.collabops.Days;
import org.collabops.IssueId;
import org.collabops.UserKey;
import org.collabops.allocations.Allocation;
import org.collabops.allocations.AllocationFilter;
import org.collabops.allocations.AllocationOutline;
import org.collabops.allocations.Allocations;
import org.collabops.allocations.Target;
import org.collabops.store.Chain;
import org.collabops.store.Rows;

/** Allocations in Active Objects, as a {@link Chain}. */
public final class AoAllocations implements Allocations {
    /** Reading everybody of those days beats a longer list; Oracle takes 1,000 values in one. */
    private static final int LIST_LIMIT = 500;

    private final ActiveObjects ao;
    private final Rows rows;
    private final Chain<Allocation, AllocationFields, AllocationRevisionRow, AllocationRow> chain;

    public AoAllocations(ActiveObjects ao) {
        this.ao = ao;
        this.rows = new Rows(ao);
        this.chain = new Chain<>(ao, Records.ALLOCATIONS);
    }

    @Override
    public Optional<Allocation> create(Attempt attempt, LongFunction<Allocation> first) {
        Allocation allocation = first.apply(idOf(attempt));
        return chain.insert(allocation) ? Optional.of(allocation) : chain.find(allocation.id());
    }

    @Override
    public Optional<Allocation> madeBy(Attempt attempt) {
        return idRow(attempt).flatMap(row -> chain.find(row.getID()));
    }

    @Override
    public void revise(Allocation revised) {
        chain.revise(revised);
    }

    @Override
    public Optional<Allocation> find(long id) {
        return chain.find(id);
    }

    @Override
    public List<Allocation> history(long id) {
        return chain.history(id);
    }

    @Override
    public List<Allocation> matching(AllocationFilter filter) {
        Where where = new Where().and("REMOVED = ?", false);
        if (filter.person() != null) {
            where.and("PERSON_KEY = ?", filter.person().value());
        }
        if (filter.team() != null) {
            where.and("TEAM_ID = ?", filter.team());
        }
        if (filter.target() != null) {
            where.and("TARGET_ID = ?", filter.target().id())
                    .and("TARGET_KIND = ?", filter.target().kind().name());
        }
        if (filter.state() != null) {
            where.and("ALLOCATION_STATE = ?", filter.state().name());
        }
        if (filter.days() != null) {
            where.touching(filter.days());
        }
        return current(where).stream().filter(filter::accepts).toList();
    }

    @Override
    public List<AllocationOutline> outlines(Days days) {
        return outlinesOf(during(days));
    }

    @Override
    public List<AllocationOutline> outlines(Days days, Set<UserKey> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        Where where = during(days);
        if (people.size() <= LIST_LIMIT) {
            where.in("PERSON_KEY", people.stream().map(UserKey::value).sorted().toList());
        }
        return outlinesOf(where).stream()
                .filter(outline -> people.contains(outline.person()))
                .toList();
    }

    @Override
    public List<Allocation> withIds(Collection<Long> ids) {
        List<Long> sorted = ids.stream().sorted().toList();
        List<Allocation> found = new ArrayList<>();
        for (int start = 0; start < sorted.size(); start += LIST_LIMIT) {
            List<Long> part = sorted.subList(start, Math.min(start + LIST_LIMIT, sorted.size()));
            found.addAll(current(new Where().and("REMOVED = ?", false).in("ALLOCATION_ID", part)));
        }
        return found;
    }

    @Override
    public List<Allocation> around(IssueId issue, UserKey person, Days days) {
        String toIssue = "TARGET_ID = ? AND TARGET_KIND = ?";
        String kind = Target.Kind.ISSUE.name();
        Where where = new Where().and("REMOVED = ?", false);
        if (person == null) {
            where.and(toIssue, issue.value(), kind);
        } else {
            where.and(
                    "(" + toIssue + " OR PERSON_KEY = ? AND LAST_DAY >= ? AND FIRST_DAY <= ?)",
                    issue.value(),
                    kind,
                    person.value(),
                    days.from().toString(),
                    days.last().toString());
        }
        return current(where);
    }

    @Override
    public int mendProjections() {
        return chain.mendProjections();
    }

    private long idOf(Attempt attempt) {
        return rows.insert(AllocationIdRow.class, "ATTEMPT", Map.of("ATTEMPT", attempt.key()))
                .or(() -> idRow(attempt))
                .orElseThrow()
                .getID();
    }

    private Optional<AllocationIdRow> idRow(Attempt attempt) {
        return rows.first(AllocationIdRow.class, Query.select().where("ATTEMPT = ?", attempt.key()));
    }

    private static Where during(Days days) {
        return new Where().and("REMOVED = ?", false).touching(days);
    }

    private List<Allocation> current(Where where) {
        return chain.current(where.applyTo(Query.select()));
    }

    private List<AllocationOutline> outlinesOf(Where where) {
        List<AllocationOutline> outlines = new ArrayList<>();
        ao.stream(
                AllocationRow.class,
                where.applyTo(Query.select(Records.OUTLINE)),
                row -> outlines.add(Records.outline(row)));
        return outlines;
    }

    /** Conditions that all hold, with their values. */
    private static final class Where {
        private final List<String> conditions = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();

        Where and(String condition, Object... of) {
            conditions.add(condition);
            values.addAll(List.of(of));
            return this;
        }

        Where in(String column, Collection<?> of) {
            return and(column + " IN (" + String.join(", ", Collections.nCopies(of.size(), "?")) + ")", of.toArray());
        }

        Where touching(Days days) {
            return and("LAST_DAY >= ?", days.from().toString())
                    .and("FIRST_DAY <= ?", days.last().toString());
        }

        Query applyTo(Query query) {
            return query.where(String.join(" AND ", conditions), values.toArray())
                    .order("ALLOCATION_ID ASC");
        }
    }
}
