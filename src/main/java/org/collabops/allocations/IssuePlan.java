package org.collabops.allocations;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.collabops.Days;
import org.collabops.allocations.PersonLoad.Period;

/**
 * Who is planned for an issue, and what else its assignee is planned for.
 *
 * @param allocations to the issue, the one that begins first first
 * @param spreads where their minutes lie, of those that the viewer may know it of
 * @param days from the present Monday on
 * @param weeks of the assignee on these days; those that the viewer may not see are empty
 */
public record IssuePlan(
        List<Allocation> allocations, Map<Allocation, Spread> spreads, Days days, List<Optional<Period>> weeks) {}
