package org.collabops.outbox.web;

import java.util.List;

/**
 * One page of the list, and what it can be narrowed down by.
 *
 * @param empty whether there is nothing at all, whatever one chooses
 * @param newer the query of the page before; null on the first
 * @param older the query of the page after; null on the last
 */
public record OutcomesView(
        boolean empty,
        String counted,
        List<OutcomeLine> lines,
        List<Choice> outcomes,
        List<Choice> functions,
        String newer,
        String older) {}
