package org.collabops.outbox.web;

/**
 * What became of one order, in the viewer's words.
 *
 * @param issueKey null when the issue is there no more
 * @param person null when nobody is known
 * @param look how AUI calls the colour of the outcome
 */
public record OutcomeLine(
        String time,
        String function,
        String issueKey,
        String issueSummary,
        String person,
        String look,
        String outcome,
        String detail) {}
