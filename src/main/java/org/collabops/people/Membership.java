package org.collabops.people;

import java.io.Serializable;
import org.collabops.Revised;
import org.collabops.Revision;
import org.collabops.UserKey;

/** That a person belongs to a team for some time. */
public record Membership(
        long id, long team, UserKey person, MembershipContent content, Revision revision, boolean deleted)
        implements Revised, Serializable {}
