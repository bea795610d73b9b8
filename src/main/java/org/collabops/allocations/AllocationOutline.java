package org.collabops.allocations;

import org.collabops.Days;
import org.collabops.UserKey;

/**
 * What loads are computed from: an allocation without its texts and without who changed it.
 *
 * @param person null for a team and for somebody who is still to be found
 */
public record AllocationOutline(
        long id, UserKey person, Target target, Days days, Amount amount, AllocationState state) {}
