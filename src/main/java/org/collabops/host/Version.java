package org.collabops.host;

import org.collabops.ProjectId;

/** A version of a project, which issues are to be fixed in. */
public record Version(long id, String name, ProjectId project, boolean archived) {}
