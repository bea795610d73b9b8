package org.collabops.goals;

import java.io.Serializable;
import org.collabops.ProjectId;
import org.collabops.Revised;
import org.collabops.Revision;

/**
 * Where objectives stand together and who may see them.
 *
 * @param project whose viewers see the space; null when every user does
 */
public record Space(long id, ProjectId project, SpaceContent content, Revision revision, boolean deleted)
        implements Revised, Serializable {}
