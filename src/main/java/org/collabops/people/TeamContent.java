package org.collabops.people;

import java.io.Serializable;
import java.util.List;
import org.collabops.UserKey;

/**
 * All that people can say about a team.
 *
 * @param parent the id of the team that it is part of; null at the top
 * @param leads who manage its members
 * @param deputies who keep the team in the leads' place, but see no more of its members than others do
 */
public record TeamContent(String name, Long parent, List<UserKey> leads, List<UserKey> deputies)
        implements Serializable {}
