package org.collabops.allocations;

/** An allocation with the days that its minutes lie on. */
public record Planned(Allocation allocation, Spread spread) {
    boolean mayLieAnywhere() {
        return allocation.content().mode() == AllocationMode.TOTAL_MINUTES;
    }

    boolean isTentative() {
        return allocation.content().state() == AllocationState.TENTATIVE;
    }
}
