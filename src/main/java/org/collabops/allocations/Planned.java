package org.collabops.allocations;

/**
 * An allocation with the days that its minutes lie on.
 *
 * @param target as the viewer sees it
 */
public record Planned(AllocationOutline outline, Spread spread, Seen target) {
    public long id() {
        return outline.id();
    }

    /** Whether the viewer may know its minutes only, since its target is hidden. */
    public boolean isPrivate() {
        return !target.isVisible();
    }

    boolean mayLieAnywhere() {
        return outline.amount().mode() == AllocationMode.TOTAL_MINUTES;
    }

    boolean isTentative() {
        return outline.state() == AllocationState.TENTATIVE;
    }
}
