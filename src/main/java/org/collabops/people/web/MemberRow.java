package org.collabops.people.web;

import java.util.List;

/**
 * Somebody who belongs to a team.
 *
 * @param last the last day; null while no end is known
 * @param cells what the team has of the person in each week; empty when the reader may not see it
 */
public record MemberRow(
        int number,
        String person,
        String personName,
        boolean active,
        String from,
        String last,
        String commitment,
        List<String> cells) {}
