package org.collabops.people;

import java.util.List;
import org.collabops.Kept;
import org.collabops.Watched;
import org.collabops.host.Caches;

/** All teams of the site with their members, and the {@link TeamMap} of them, of which every node keeps a copy. */
public final class Teams {
    private final Caches.Shared<TeamMap> map;
    private final Kept<Team> kept;
    private final TeamMoves moves;

    public Teams(Kept<Team> teams, TeamMoves moves, Caches caches) {
        this.map = caches.shared("collabops.people.teams", () -> new TeamMap(teams.all()));
        this.kept = new Watched<>(teams, map::invalidate);
        this.moves = moves;
    }

    /** At most 60 seconds old, and never older than the last change here. */
    TeamMap map() {
        return map.get();
    }

    Kept<Team> kept() {
        return kept;
    }

    TeamMoves moves() {
        return moves;
    }

    /** As stored, not as cached. */
    TeamTree tree() {
        List<TeamMoves.Move> announced = moves.all();
        return new TeamTree(announced, kept.all());
    }

    /** The number of projections that were missing or stale and have been mended. */
    public int mendProjections() {
        return kept.mendProjections();
    }
}
