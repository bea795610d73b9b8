package org.collabops.people;

import java.util.List;
import org.collabops.Field;
import org.collabops.UserKey;

/** What a request wants to be different about a team; fields left out stay as they are. */
public record TeamChange(
        Field<String> name, Field<Long> parent, Field<List<UserKey>> leads, Field<List<UserKey>> deputies) {

    TeamContent appliedTo(TeamContent content) {
        return new TeamContent(
                name.or(content.name()),
                parent.or(content.parent()),
                listed(leads.or(content.leads())),
                listed(deputies.or(content.deputies())),
                content.members(),
                content.lastNumber());
    }

    private static List<UserKey> listed(List<UserKey> people) {
        return people == null ? List.of() : people.stream().distinct().toList();
    }
}
