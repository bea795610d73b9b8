package org.collabops.people;

import java.util.ArrayList;
import java.util.List;
import org.collabops.UserKey;

/** People who are to become members of a team together, and what becomes of each of them. */
public record MemberList(List<Line> lines) {
    /**
     * @param named as the list names the person
     * @param person null when nobody is named so
     * @param content null when it cannot be read
     */
    public record Line(String named, UserKey person, MembershipContent content) {}

    /** What becomes of a line. */
    public enum Effect {
        ADDED,
        /** Belongs to the team on some of these days already. */
        MEMBER,
        UNKNOWN_PERSON,
        INVALID
    }

    public MemberList {
        lines = List.copyOf(lines);
    }

    /** In the order of the lines; of two lines that would make somebody a member twice, the first one counts. */
    public List<Effect> effectsOn(TeamContent team) {
        List<Effect> effects = new ArrayList<>();
        TeamContent growing = team;
        for (Line line : lines) {
            Effect effect = effect(line, growing);
            if (effect == Effect.ADDED) {
                growing = Roster.with(growing, 0, line.person(), line.content());
            }
            effects.add(effect);
        }
        return effects;
    }

    /** The team with all whom the list adds. */
    TeamContent addedTo(long id, TeamContent team) {
        TeamContent growing = team;
        for (Line line : lines) {
            if (effect(line, growing) == Effect.ADDED) {
                growing = Roster.with(growing, id, line.person(), line.content());
            }
        }
        return growing;
    }

    private static Effect effect(Line line, TeamContent team) {
        if (line.person() == null) {
            return Effect.UNKNOWN_PERSON;
        }
        if (line.content() == null || !line.content().checked().found().isEmpty()) {
            return Effect.INVALID;
        }
        return Roster.overlaps(team, 0, line.person(), line.content()) ? Effect.MEMBER : Effect.ADDED;
    }
}
