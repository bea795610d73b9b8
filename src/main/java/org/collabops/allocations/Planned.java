package org.collabops.allocations;

/**
 * An allocation with the days that its minutes lie on.
 *
 * @param isPrivate whether the viewer may know its minutes only, since its target is hidden
 */
public record Planned(Allocation allocation, Spread spread, boolean isPrivate) {
    boolean mayLieAnywhere() {
        return allocation.content().mode() == AllocationMode.TOTAL_MINUTES;
    }

    boolean isTentative() {
        return allocation.content().state() == AllocationState.TENTATIVE;
    }
}
