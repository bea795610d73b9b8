package org.collabops.people;

import java.util.List;

/**
 * All moves of teams below other teams, in one numbered order. A move is announced here before the team is revised, so
 * that two moves at once cannot close a circle between them.
 */
public interface TeamMoves {
    /** By number. */
    List<Move> all();

    /**
     * Announces a move unless its number is taken: then what it was decided on is not what holds any more.
     *
     * @return false when the number is taken; nothing is stored then
     */
    boolean announce(Move move);

    /**
     * @param number counts all moves from 1, without a gap
     * @param team that moves
     * @param parent below which it will stand
     * @param revision of the team that will show it
     */
    record Move(long number, long team, long parent, int revision) {}
}
