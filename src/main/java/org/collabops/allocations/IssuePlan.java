package org.collabops.allocations;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collabops.UserKey;
import org.collabops.allocations.PersonLoad.Period;

/**
 * Who is planned for an issue, and what else its assignee is planned for.
 *
 * @param allocations to the issue, the one that begins first first
 * @param spreads where their minutes lie, of those that the viewer may know it of
 * @param assignee null while it is nobody's
 * @param weeks of the assignee, from the present one on; those that the viewer may not see are empty
 */
public record IssuePlan(
        List<Allocation> allocations,
        Map<Allocation, Spread> spreads,
        UserKey assignee,
        List<Optional<Period>> weeks) {}
