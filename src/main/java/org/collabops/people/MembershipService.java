package org.collabops.people;

import java.util.function.Function;
import org.collabops.Actor;
import org.collabops.Checks;
import org.collabops.Conflict;
import org.collabops.NotFound;
import org.collabops.Percent;
import org.collabops.Refused;
import org.collabops.Text;
import org.collabops.UserKey;

/** Who belongs to which team; every change is a revision of the team. */
public final class MembershipService {
    private static final int ATTEMPTS = 100;
    private static final MembershipContent NEW = new MembershipContent(null, null, Percent.WHOLE);

    private final TeamService teams;

    public MembershipService(TeamService teams) {
        this.teams = teams;
    }

    public Membership find(Actor actor, long team, int number) {
        return member(teams.find(actor, team), number);
    }

    /**
     * @param person null, which is refused, when nobody is named
     * @throws Refused when the person belongs to the team already on some of these days
     */
    public Membership add(Actor actor, long team, UserKey person, MembershipChange change) {
        MembershipContent content = change.appliedTo(NEW);
        content.checked(new Checks().required("person", person)).refuseProblems();
        Team revised = revised(actor, team, current -> {
            requireOnce(current, 0, person, content);
            return Roster.with(current, team, person, content);
        });
        return member(revised, revised.content().lastNumber());
    }

    /**
     * @param version of the team
     * @throws Conflict with the current {@link Team} when there is a newer one
     */
    public Membership change(Actor actor, long team, int number, int version, MembershipChange change) {
        Team current = teams.kept(actor, team, version);
        Membership member = member(current, number);
        MembershipContent content = change.appliedTo(member.content());
        content.checked().refuseProblems();
        requireOnce(current.content(), number, member.person(), content);
        Membership changed = new Membership(team, number, member.person(), content);
        if (!changed.equals(member)) {
            teams.revised(actor, current, Roster.replacing(current.content(), number, before -> changed), false);
        }
        return changed;
    }

    public void remove(Actor actor, long team, int number, int version) {
        Team current = teams.kept(actor, team, version);
        member(current, number);
        teams.revised(actor, current, Roster.without(current.content(), number), false);
    }

    /** Adds all whom a list adds in one revision of the team; the others of the list are left as they are. */
    public Team apply(Actor actor, long team, int version, MemberList list) {
        Team current = teams.kept(actor, team, version);
        TeamContent content = list.addedTo(team, current.content());
        content.checked().refuseProblems();
        return content.equals(current.content()) ? current : teams.revised(actor, current, content, false);
    }

    /** Repeated when somebody else changed the team meanwhile, since adding does not depend on what they changed. */
    private Team revised(Actor actor, long team, Function<TeamContent, TeamContent> change) {
        for (int tries = 1; ; tries++) {
            Team current = teams.find(actor, team);
            try {
                TeamContent content =
                        change.apply(teams.kept(actor, team, current.version()).content());
                content.checked().refuseProblems();
                return teams.revised(actor, current, content, false);
            } catch (Conflict overtaken) {
                if (tries == ATTEMPTS) {
                    throw overtaken;
                }
            }
        }
    }

    private static Membership member(Team team, int number) {
        return team.content().members().stream()
                .filter(member -> member.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound("Member " + number + " of team " + team.id()));
    }

    private static void requireOnce(TeamContent team, int except, UserKey person, MembershipContent content) {
        if (Roster.overlaps(team, except, person, content)) {
            throw new Refused("person", Text.of("collabops.people.error.member-already"));
        }
    }
}
