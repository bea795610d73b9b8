package org.collabops.allocations.web;

import org.collabops.Actor;
import org.collabops.allocations.Allocation;
import org.collabops.allocations.AllocationContent;
import org.collabops.allocations.AllocationMode;
import org.collabops.allocations.AllocationService;
import org.collabops.allocations.AllocationState;
import org.collabops.allocations.Amount;
import org.collabops.allocations.Seen;
import org.collabops.allocations.Spread;
import org.collabops.people.TeamMap;

/** Makes the rows of lists of allocations for one reader. */
final class PlanRows {
    private final AllocationService service;
    private final AllocationWords words;
    private final Actor viewer;
    private final TeamMap teams;

    PlanRows(AllocationService service, AllocationWords words, Actor viewer, TeamMap teams) {
        this.service = service;
        this.words = words;
        this.viewer = viewer;
        this.teams = teams;
    }

    /**
     * @param spread null when the reader may not know it
     * @param named whether the target is named
     */
    PlanRow of(Allocation allocation, Seen seen, Spread spread, boolean named) {
        AllocationContent content = allocation.content();
        return new PlanRow(
                allocation.id(),
                words.doer(content.doer(), teams),
                content.doer().person() == null,
                named ? words.target(seen) : null,
                named && seen.issue() != null ? seen.issue().key() : null,
                words.amount(content.amount()),
                AllocationWords.days(content.days()),
                content.state() == AllocationState.TENTATIVE,
                spread == null || isSaid(content.amount(), spread) ? null : words.hours(spread.placed()),
                problem(spread),
                content.note(),
                service.mayChange(viewer, allocation, seen));
    }

    private static boolean isSaid(Amount amount, Spread spread) {
        return amount.mode() == AllocationMode.TOTAL_MINUTES && amount.value() == spread.placed();
    }

    private String problem(Spread spread) {
        if (spread == null) {
            return null;
        }
        if (spread.unplaceable() > 0) {
            return words.say("collabops.allocations.unplaceable", AllocationWords.number(spread.unplaceable()));
        }
        return spread.unknownDays() > 0 ? words.say("collabops.allocations.unknown-days", spread.unknownDays()) : null;
    }
}
