package org.collabops.people;

import java.io.Serializable;
import java.util.List;
import org.collabops.Checks;
import org.collabops.UserKey;

/**
 * All that people can say about a team. Its members are a part of it, so that a whole list of them is one change.
 *
 * @param parent the id of the team that it is part of; null at the top
 * @param leads who manage its members
 * @param deputies who keep the team in the leads' place, but see no more of its members than others do
 * @param members by their numbers
 * @param lastNumber the highest number that a member was ever given
 */
public record TeamContent(
        String name, Long parent, List<UserKey> leads, List<UserKey> deputies, List<Membership> members, int lastNumber)
        implements Serializable {

    static final int MAX_LEADS = 50;
    static final int MAX_MEMBERS = 5_000;

    static final TeamContent EMPTY = new TeamContent(null, null, List.of(), List.of(), List.of(), 0);

    public TeamContent {
        leads = List.copyOf(leads);
        deputies = List.copyOf(deputies);
        members = List.copyOf(members);
    }

    Checks checked() {
        return new Checks()
                .name("name", name)
                .problem(leads.size() > MAX_LEADS, "leads", "collabops.people.error.too-many", MAX_LEADS)
                .problem(deputies.size() > MAX_LEADS, "deputies", "collabops.people.error.too-many", MAX_LEADS)
                .problem(members.size() > MAX_MEMBERS, "members", "collabops.people.error.too-many", MAX_MEMBERS);
    }

    TeamContent with(List<Membership> others, int highest) {
        return new TeamContent(name, parent, leads, deputies, others, highest);
    }
}
