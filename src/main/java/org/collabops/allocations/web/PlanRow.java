package org.collabops.allocations.web;

/**
 * An allocation.
 *
 * @param who is planned
 * @param target what for; null where that is what the page is about
 * @param issueKey of the target; null unless it is an issue
 * @param placed how much lies on its days; null when the reader may not know, and when the amount says it
 * @param problem what is wrong with it; null when nothing is
 */
public record PlanRow(
        long id,
        String who,
        boolean open,
        String target,
        String issueKey,
        String amount,
        String days,
        boolean tentative,
        String placed,
        String problem,
        String note,
        boolean mayChange) {}
