package org.collabops.allocations;

import org.collabops.Days;
import org.collabops.ProjectId;
import org.collabops.UserKey;

/**
 * Which allocations of a list are wanted; null means any.
 *
 * @param project that the target is or belongs to
 * @param days that they touch
 */
public record AllocationFilter(
        UserKey person, Long team, Target target, ProjectId project, AllocationState state, Days days) {

    static AllocationFilter to(Target target) {
        return new AllocationFilter(null, null, target, null, null, null);
    }

    /** Whether all that an allocation itself says is as wanted; the project is its target's affair. */
    public boolean accepts(Allocation allocation) {
        AllocationContent content = allocation.content();
        return (person == null || content.doer().is(person))
                && (team == null || team.equals(content.doer().team()))
                && (target == null || target.equals(content.target()))
                && (state == null || state == content.state())
                && (days == null || days.overlaps(content.days()));
    }
}
