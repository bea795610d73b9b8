package org.collabops.allocations;

/** How sure a plan is; both count in a load, which tells how much of it is tentative. */
public enum AllocationState {
    TENTATIVE,
    CONFIRMED
}
