package org.collabops.people;

import java.time.Clock;
import java.time.LocalDate;
import org.collabops.Actor;
import org.collabops.NotAllowed;
import org.collabops.Text;
import org.collabops.UserKey;
import org.collabops.host.Access;

/** Who may keep whose working time, which team and which calendar. */
public final class PeopleAccess {
    private final Teams teams;
    private final Access access;
    private final Clock clock;

    public PeopleAccess(Teams teams, Access access, Clock clock) {
        this.teams = teams;
        this.access = access;
        this.clock = clock;
    }

    /** Holds the app's own global permission to plan people, or is a Jira administrator. */
    public boolean mayPlan(Actor actor) {
        return actor.isFunction() || access.mayPlanPeople(actor);
    }

    /** See and change a person's schedule and leave: the person, today's managers and whoever plans people. */
    public boolean mayKeepTimeOf(Actor actor, UserKey person) {
        return actor.user()
                        .filter(user -> user.equals(person) || teams.map().managesOn(user, person, today()))
                        .isPresent()
                || mayPlan(actor);
    }

    /** Change a team and its members: its leads and deputies, those above, and whoever plans people. */
    public boolean mayKeep(Actor actor, long team) {
        return actor.user().filter(user -> teams.map().keeps(user, team)).isPresent() || mayPlan(actor);
    }

    boolean isKnown(Actor actor) {
        return !actor.isAnonymous();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    static void require(boolean allowed, String otherwise) {
        if (!allowed) {
            throw new NotAllowed(Text.of(otherwise));
        }
    }
}
