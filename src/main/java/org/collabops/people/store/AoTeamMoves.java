package org.collabops.people.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.collabops.people.TeamMoves;
import org.collabops.store.Rows;

/** The moves of teams in Active Objects: each is announced by one INSERT under its number. */
public final class AoTeamMoves implements TeamMoves {
    private final ActiveObjects ao;
    private final Rows rows;

    public AoTeamMoves(ActiveObjects ao) {
        this.ao = ao;
        this.rows = new Rows(ao);
    }

    @Override
    public List<Move> all() {
        return Arrays.stream(ao.find(TeamMoveRow.class, Query.select().order("MOVE_NUMBER ASC")))
                .map(row -> new Move(row.getMoveNumber(), row.getTeamId(), row.getParentId(), row.getTeamRevision()))
                .toList();
    }

    @Override
    public boolean announce(Move move) {
        Map<String, Object> columns = Map.of(
                "MOVE_NUMBER", move.number(),
                "TEAM_ID", move.team(),
                "PARENT_ID", move.parent(),
                "TEAM_REVISION", move.revision());
        return rows.insert(TeamMoveRow.class, "MOVE_NUMBER", columns).isPresent();
    }
}
