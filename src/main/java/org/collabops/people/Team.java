package org.collabops.people;

import java.io.Serializable;
import org.collabops.Revised;
import org.collabops.Revision;

/** People who work together: a company, a department of it or a team of that. */
public record Team(long id, TeamContent content, Revision revision, boolean deleted) implements Revised, Serializable {}
