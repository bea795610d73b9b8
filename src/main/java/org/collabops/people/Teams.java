package org.collabops.people;

import org.collabops.Kept;
import org.collabops.Watched;
import org.collabops.host.Caches;

/** All teams of the site with their members, and the {@link TeamMap} of them, of which every node keeps a copy. */
public final class Teams {
    private final Caches.Shared<TeamMap> map;
    private final Kept<Team> teams;
    private final Kept<Membership> memberships;

    public Teams(Kept<Team> teams, Kept<Membership> memberships, Caches caches) {
        this.map = caches.shared("collabops.people.teams", () -> new TeamMap(teams.all(), memberships.all()));
        this.teams = new Watched<>(teams, map::invalidate);
        this.memberships = new Watched<>(memberships, map::invalidate);
    }

    /** At most 60 seconds old, and never older than the last change here. */
    TeamMap map() {
        return map.get();
    }

    Kept<Team> teams() {
        return teams;
    }

    Kept<Membership> memberships() {
        return memberships;
    }

    /** The number of projections that were missing or stale and have been mended. */
    public int mendProjections() {
        int mended = teams.mendProjections() + memberships.mendProjections();
        if (mended > 0) {
            map.invalidate();
        }
        return mended;
    }
}
