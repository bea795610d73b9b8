package org.collabops.people.web;

import java.util.List;

/**
 * A team in the tree.
 *
 * @param depth how many teams it is part of
 * @param people how many belong to it or to a part of it during the weeks
 * @param cells what they can work in each week; empty when that would tell too much of one of them
 * @param overcommitted the people of whom more than all is promised
 * @param members shown only of the team that is open
 */
public record TeamRow(
        long id,
        int version,
        String name,
        int depth,
        String leads,
        int people,
        List<String> cells,
        List<String> overcommitted,
        boolean mayKeep,
        boolean open,
        List<MemberRow> members) {}
