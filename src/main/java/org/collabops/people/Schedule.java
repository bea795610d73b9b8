package org.collabops.people;

import java.io.Serializable;
import org.collabops.Revised;
import org.collabops.Revision;
import org.collabops.UserKey;

/** How a person works from some day on, until a later schedule of the same person begins. */
public record Schedule(long id, UserKey person, ScheduleContent content, Revision revision, boolean deleted)
        implements Revised, Serializable {}
