package org.collabops.people;

import java.io.Serializable;
import org.collabops.Revised;
import org.collabops.Revision;
import org.collabops.UserKey;

/** Days on which a person does not work, or not all day; why is nobody's business and is not asked. */
public record Leave(long id, UserKey person, LeaveContent content, Revision revision, boolean deleted)
        implements Revised, Serializable {}
