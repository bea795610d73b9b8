package org.collabops.people;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.collabops.UserKey;

/** How the members of a team change. */
final class Roster {
    private Roster() {}

    static TeamContent with(TeamContent team, long id, UserKey person, MembershipContent content) {
        int number = team.lastNumber() + 1;
        List<Membership> members = new ArrayList<>(team.members());
        members.add(new Membership(id, number, person, content));
        return team.with(members, number);
    }

    static TeamContent replacing(TeamContent team, int number, UnaryOperator<Membership> change) {
        List<Membership> members = team.members().stream()
                .map(member -> member.number() == number ? change.apply(member) : member)
                .toList();
        return team.with(members, team.lastNumber());
    }

    static TeamContent without(TeamContent team, int number) {
        List<Membership> members = team.members().stream()
                .filter(member -> member.number() != number)
                .toList();
        return team.with(members, team.lastNumber());
    }

    /** Whether the person belongs to the team already on some of these days, by another membership than {@code except}. */
    static boolean overlaps(TeamContent team, int except, UserKey person, MembershipContent content) {
        return team.members().stream()
                .anyMatch(member -> member.number() != except
                        && member.person().equals(person)
                        && member.content().days().overlaps(content.days()));
    }
}
