package org.collabops.goals.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.collabops.goals.Alignment;
import org.collabops.goals.AlignmentLog;
import org.collabops.goals.GoalKey;
import org.collabops.store.Columns;
import org.collabops.store.Columns.Column;
import org.collabops.store.Rows;

/** The log in Active Objects: each entry is one INSERT under its number. */
public final class AoAlignmentLog implements AlignmentLog {
    private static final Columns<Alignment, AlignmentEntryRow> COLUMNS = new Columns<>(
            Column.column("ALIGNMENT_ID", Alignment::id, AlignmentEntryRow::setAlignmentId),
            Column.column("CHILD_ID", Alignment::child, AlignmentEntryRow::setChildId),
            Column.column("PARENT", alignment -> alignment.parent().toString(), AlignmentEntryRow::setParent),
            Column.column("PARENT_OBJECTIVE_ID", Alignment::parentObjective, AlignmentEntryRow::setParentObjectiveId),
            Column.column("WEIGHT", alignment -> Records.written(alignment.weight()), AlignmentEntryRow::setWeight));

    private final ActiveObjects ao;
    private final Rows rows;

    public AoAlignmentLog(ActiveObjects ao) {
        this.ao = ao;
        this.rows = new Rows(ao);
    }

    @Override
    public List<Entry> since(long from) {
        Query query = Query.select().where("ENTRY_NUMBER >= ?", from).order("ENTRY_NUMBER ASC");
        return Arrays.stream(ao.find(AlignmentEntryRow.class, query))
                .map(AoAlignmentLog::entry)
                .toList();
    }

    @Override
    public boolean append(Entry entry) {
        Map<String, Object> columns = COLUMNS.values(entry.alignment());
        columns.put("ENTRY_NUMBER", entry.number());
        return rows.insert(AlignmentEntryRow.class, "ENTRY_NUMBER", columns).isPresent();
    }

    private static Entry entry(AlignmentEntryRow row) {
        return new Entry(
                row.getEntryNumber(),
                new Alignment(
                        row.getAlignmentId(),
                        row.getChildId(),
                        GoalKey.parse(row.getParent()).orElseThrow(),
                        row.getParentObjectiveId(),
                        Records.number(row.getWeight()),
                        Columns.revision(row),
                        row.isRemoved()));
    }
}
