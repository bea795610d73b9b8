package org.collabops.people.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.java.ao.Query;
import org.collabops.Days;
import org.collabops.ForwardingKept;
import org.collabops.UserKey;
import org.collabops.people.Leave;
import org.collabops.people.Leaves;
import org.collabops.store.AoKept;

/** Leave in Active Objects. */
public final class AoLeaves extends ForwardingKept<Leave> implements Leaves {
    /** Every database takes a list as long as this; for more people everybody's is read. */
    private static final int LIST_LIMIT = 500;

    private final AoKept<Leave, LeaveFields, LeaveRevisionRow, LeaveRow> kept;

    public AoLeaves(ActiveObjects ao) {
        this(new AoKept<>(ao, PeopleIdRow.class, Records.LEAVES));
    }

    private AoLeaves(AoKept<Leave, LeaveFields, LeaveRevisionRow, LeaveRow> kept) {
        super(kept);
        this.kept = kept;
    }

    @Override
    public List<Leave> of(Collection<UserKey> people) {
        return matching(people, "REMOVED = ?", false);
    }

    @Override
    public List<Leave> during(Days days, Collection<UserKey> people) {
        return matching(
                people,
                "REMOVED = ? AND FIRST_DAY <= ? AND LAST_DAY >= ?",
                false,
                days.last().toString(),
                days.from().toString());
    }

    private List<Leave> matching(Collection<UserKey> people, String condition, Object... of) {
        if (people.isEmpty()) {
            return List.of();
        }
        Set<UserKey> wanted = new HashSet<>(people);
        String where = condition;
        List<Object> values = new ArrayList<>(List.of(of));
        if (wanted.size() <= LIST_LIMIT) {
            where += " AND PERSON_KEY IN ("
                    + String.join(", ", wanted.stream().map(one -> "?").toList()) + ")";
            wanted.forEach(person -> values.add(person.value()));
        }
        return kept.matching(Query.select().where(where, values.toArray())).stream()
                .filter(leave -> wanted.contains(leave.person()))
                .toList();
    }
}
