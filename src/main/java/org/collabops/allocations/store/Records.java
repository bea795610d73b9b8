package org.collabops.allocations.store;

import static org.collabops.store.Columns.Column.column;
import static org.collabops.store.Columns.orNull;
import static org.collabops.store.Columns.revision;

import java.time.LocalDate;
import org.collabops.Days;
import org.collabops.UserKey;
import org.collabops.allocations.Allocation;
import org.collabops.allocations.AllocationContent;
import org.collabops.allocations.AllocationMode;
import org.collabops.allocations.AllocationOutline;
import org.collabops.allocations.AllocationState;
import org.collabops.allocations.Amount;
import org.collabops.allocations.Doer;
import org.collabops.allocations.OnLeave;
import org.collabops.allocations.Target;
import org.collabops.store.Chain;
import org.collabops.store.Columns;

/** Translates between allocations and their rows. */
final class Records {
    /** What an outline is made of; texts of any length stay in the database. */
    static final String OUTLINE = "ID, ALLOCATION_ID, PERSON_KEY, TARGET_KIND, TARGET_ID, FIRST_DAY, LAST_DAY,"
            + " AMOUNT_MODE, AMOUNT, ON_LEAVE, ALLOCATION_STATE";

    static final Chain.Kind<Allocation, AllocationFields, AllocationRevisionRow, AllocationRow> ALLOCATIONS =
            new Chain.Kind<>(
                    "allocation",
                    "ALLOCATION_ID",
                    AllocationRevisionRow.class,
                    AllocationRow.class,
                    AllocationRevisionRow::getAllocationId,
                    AllocationRow::getAllocationId,
                    new Columns<>(
                            column(
                                    "PERSON_KEY",
                                    one -> orNull(one.content().doer().person(), UserKey::value),
                                    AllocationFields::setPersonKey),
                            column(
                                    "PLACEHOLDER",
                                    one -> one.content().doer().placeholder(),
                                    AllocationFields::setPlaceholder),
                            column("TEAM_ID", one -> one.content().doer().team(), AllocationFields::setTeamId),
                            column(
                                    "TARGET_KIND",
                                    one -> one.content().target().kind().name(),
                                    AllocationFields::setTargetKind),
                            column("TARGET_ID", one -> one.content().target().id(), AllocationFields::setTargetId),
                            column("FIRST_DAY", one -> one.content().from().toString(), AllocationFields::setFirstDay),
                            column("LAST_DAY", one -> one.content().until().toString(), AllocationFields::setLastDay),
                            column("AMOUNT_MODE", one -> one.content().mode().name(), AllocationFields::setAmountMode),
                            column("AMOUNT", one -> one.content().value(), AllocationFields::setAmount),
                            column("ON_LEAVE", one -> one.content().onLeave().name(), AllocationFields::setOnLeave),
                            column(
                                    "ALLOCATION_STATE",
                                    one -> one.content().state().name(),
                                    AllocationFields::setAllocationState),
                            column("NOTE", one -> one.content().note(), AllocationFields::setNote)),
                    (id, row) -> new Allocation(
                            id,
                            new AllocationContent(
                                    new Doer(UserKey.orNull(row.getPersonKey()), row.getPlaceholder(), row.getTeamId()),
                                    target(row),
                                    LocalDate.parse(row.getFirstDay()),
                                    LocalDate.parse(row.getLastDay()),
                                    AllocationMode.valueOf(row.getAmountMode()),
                                    row.getAmount(),
                                    OnLeave.valueOf(row.getOnLeave()),
                                    AllocationState.valueOf(row.getAllocationState()),
                                    row.getNote()),
                            revision(row),
                            row.isRemoved()));

    private Records() {}

    /** From the columns of {@link #OUTLINE}. */
    static AllocationOutline outline(AllocationRow row) {
        return new AllocationOutline(
                row.getAllocationId(),
                UserKey.orNull(row.getPersonKey()),
                target(row),
                Days.through(LocalDate.parse(row.getFirstDay()), LocalDate.parse(row.getLastDay())),
                new Amount(
                        AllocationMode.valueOf(row.getAmountMode()),
                        row.getAmount(),
                        OnLeave.valueOf(row.getOnLeave())),
                AllocationState.valueOf(row.getAllocationState()));
    }

    private static Target target(AllocationFields row) {
        return new Target(Target.Kind.valueOf(row.getTargetKind()), row.getTargetId());
    }
}
