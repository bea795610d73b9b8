package org.collabops.recognition.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.collabops.Attempt;
import org.collabops.IssueId;
import org.collabops.UserKey;
import org.collabops.recognition.Entry;
import org.collabops.recognition.Kudos;
import org.collabops.recognition.KudosFilter;
import org.collabops.recognition.KudosLog;
import org.collabops.store.Chain;
import org.collabops.store.Rows;

/** Thanks in Active Objects, as a {@link Chain} whose revisions are the entries of the ledgers too. */
public final class AoKudos implements KudosLog {
    private static final String NEWEST_FIRST = "KUDOS_ID DESC";

    private final ActiveObjects ao;
    private final Rows rows;
    private final Chain<Kudos, KudosFields, KudosRevisionRow, KudosRow> chain;

    public AoKudos(ActiveObjects ao) {
        this.ao = ao;
        this.rows = new Rows(ao);
        this.chain = new Chain<>(ao, Records.KUDOS);
    }

    @Override
    public long newId() {
        return ao.create(RecognitionIdRow.class, Map.of("KIND", Records.KUDOS.name()))
                .getID();
    }

    @Override
    public boolean append(Kudos kudos) {
        try {
            return chain.insert(kudos);
        } catch (RuntimeException failure) {
            if (isTaken("ATTEMPT", kudos.attempt()) || isTaken("ENTRY_KEY", Records.entryKey(kudos))) {
                return false;
            }
            throw failure;
        }
    }

    @Override
    public Optional<Kudos> find(long id) {
        return chain.find(id);
    }

    @Override
    public List<Kudos> history(long id) {
        return chain.history(id);
    }

    @Override
    public Optional<Kudos> by(Attempt attempt) {
        return rows.first(KudosRevisionRow.class, Query.select().where("ATTEMPT = ?", attempt.key()))
                .map(AoKudos::kudos);
    }

    @Override
    public List<Kudos> ofIssue(IssueId issue) {
        return chain.current(Query.select()
                .where("ISSUE_ID = ? AND REMOVED = ?", issue.value(), false)
                .order(NEWEST_FIRST));
    }

    @Override
    public List<Kudos> matching(KudosFilter filter) {
        return chain.current(where(filter, Long.MAX_VALUE).order(NEWEST_FIRST)).stream()
                .filter(kudos -> filter.matches(kudos.content()))
                .toList();
    }

    @Override
    public List<Kudos> newest(KudosFilter filter, long before, int limit) {
        return chain.current(where(filter, before).order(NEWEST_FIRST).limit(limit));
    }

    @Override
    public Entry latestEntry(UserKey account, String period) {
        return rows.first(KudosRevisionRow.class, ofLedger(account, period).order("ENTRY_NUMBER DESC"))
                .map(row -> kudos(row).entry())
                .orElse(null);
    }

    @Override
    public List<Kudos> ledger(UserKey account, String period) {
        return Arrays.stream(ao.find(
                        KudosRevisionRow.class, ofLedger(account, period).order("ENTRY_NUMBER ASC")))
                .map(AoKudos::kudos)
                .toList();
    }

    @Override
    public int mendProjections() {
        return chain.mendProjections();
    }

    private boolean isTaken(String column, String value) {
        return rows.exists(KudosRevisionRow.class, column, value);
    }

    private static Query ofLedger(UserKey account, String period) {
        return Query.select().where("LEDGER = ?", Records.ledger(account, period));
    }

    /** What a statement can tell of a filter: never too little, and too much is left to {@link KudosFilter#matches}. */
    private static Query where(KudosFilter filter, long before) {
        List<String> conditions = new ArrayList<>(List.of("REMOVED = ?"));
        List<Object> values = new ArrayList<>(List.of(false));
        add(
                conditions,
                values,
                "PROJECT_ID = ?",
                filter.project() == null ? null : filter.project().value());
        add(
                conditions,
                values,
                "GIVER_KEY = ?",
                filter.giver() == null ? null : filter.giver().value());
        if (filter.person() != null) {
            conditions.add("(GIVER_KEY = ? OR RECIPIENT_KEYS LIKE ?)");
            values.addAll(List.of(filter.person().value(), holding(Records.written(filter.person()))));
        }
        add(
                conditions,
                values,
                "RECIPIENT_KEYS LIKE ?",
                filter.recipient() == null ? null : holding(Records.written(filter.recipient())));
        add(conditions, values, "VALUE_IDS LIKE ?", filter.value() == null ? null : holding(filter.value()));
        add(
                conditions,
                values,
                "GIVEN_AT >= ?",
                filter.from() == null ? null : filter.from().toEpochMilli());
        add(
                conditions,
                values,
                "GIVEN_AT < ?",
                filter.until() == null ? null : filter.until().toEpochMilli());
        add(conditions, values, "KUDOS_ID < ?", before == Long.MAX_VALUE ? null : before);
        return Query.select().where(String.join(" AND ", conditions), values.toArray());
    }

    private static String holding(Object part) {
        return "%" + part + "%";
    }

    private static void add(List<String> conditions, List<Object> values, String condition, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.add(value);
        }
    }

    private static Kudos kudos(KudosRevisionRow row) {
        return Records.KUDOS.thing().apply(row.getKudosId(), row);
    }
}
