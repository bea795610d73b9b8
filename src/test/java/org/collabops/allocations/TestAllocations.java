package org.collabops.allocations;

import java.time.Instant;
import java.time.LocalDate;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.Revision;
import org.collabops.UserKey;

/** Allocations for tests. */
public final class TestAllocations {
    public static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    public static final UserKey BOB = new UserKey("u-bob");

    private static final Revision FIRST = Revision.first(Actor.user(BOB), Instant.EPOCH);

    private TestAllocations() {}

    /** Of Bob to issue 100, from and until so many days after the Monday, both included. */
    static Allocation allocation(long id, int from, int until, AllocationMode mode, int value) {
        return allocation(id, from, until, mode, value, mode.usualOnLeave());
    }

    static Allocation allocation(long id, int from, int until, AllocationMode mode, int value, OnLeave onLeave) {
        return new Allocation(id, content(from, until, mode, value, onLeave), FIRST, false);
    }

    public static AllocationContent content(int from, int until, AllocationMode mode, int value, OnLeave onLeave) {
        return new AllocationContent(
                Doer.of(BOB),
                Target.of(new IssueId(100)),
                MONDAY.plusDays(from),
                MONDAY.plusDays(until),
                mode,
                value,
                onLeave,
                AllocationState.CONFIRMED,
                null);
    }
}
