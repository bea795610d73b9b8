package org.collabops.people;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collabops.people.TeamMoves.Move;

/**
 * Below which teams each team stands or may come to stand: its parent, and that of every announced move that its next
 * revision could still show. The numbered state on which the next move is decided.
 */
final class TeamTree {
    private final long number;
    private final Map<Long, Set<Long>> parents = new HashMap<>();

    /** @param teams as they are after {@code moves} were read */
    TeamTree(List<Move> moves, Collection<Team> teams) {
        this.number = moves.isEmpty() ? 0 : moves.get(moves.size() - 1).number();
        Map<Long, Integer> versions = teams.stream().collect(toMap(Team::id, Team::version));
        teams.stream()
                .filter(team -> team.content().parent() != null)
                .forEach(team -> add(team.id(), team.content().parent()));
        moves.stream()
                .filter(move -> move.revision() > versions.getOrDefault(move.team(), 0))
                .forEach(move -> add(move.team(), move.parent()));
    }

    /** The number of the move that would come next. */
    long next() {
        return number + 1;
    }

    /** Whether a team would come to stand below itself if it stood below {@code parent}. */
    boolean wouldCloseCircle(long team, long parent) {
        Set<Long> met = new HashSet<>();
        Deque<Long> open = new ArrayDeque<>(List.of(parent));
        while (!open.isEmpty()) {
            long above = open.pop();
            if (above == team) {
                return true;
            }
            if (met.add(above)) {
                parents.getOrDefault(above, Set.of()).forEach(open::push);
            }
        }
        return false;
    }

    private void add(long team, long parent) {
        parents.computeIfAbsent(team, none -> new HashSet<>()).add(parent);
    }
}
