package org.collabops.people;

import java.util.ArrayList;
import java.util.List;

/** Moves of teams in memory. */
public final class FakeTeamMoves implements TeamMoves {
    private final List<Move> moves = new ArrayList<>();

    @Override
    public synchronized List<Move> all() {
        return List.copyOf(moves);
    }

    @Override
    public synchronized boolean announce(Move move) {
        return move.number() == moves.size() + 1 && moves.add(move);
    }
}
