package org.collabops.goals;

import java.io.Serializable;
import org.collabops.Revised;
import org.collabops.Revision;

/** A period in which objectives are pursued, the same for the whole site. */
public record Cycle(long id, CycleContent content, Revision revision, boolean deleted)
        implements Revised, Serializable {}
