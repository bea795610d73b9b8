package org.collabops.people;

import java.io.Serializable;
import org.collabops.UserKey;

/**
 * That a person belongs to a team for some time.
 *
 * @param number unique in its team and never given again
 */
public record Membership(long team, int number, UserKey person, MembershipContent content) implements Serializable {}
