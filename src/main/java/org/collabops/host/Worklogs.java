package org.collabops.host;

import java.util.List;
import org.collabops.Actor;
import org.collabops.Days;
import org.collabops.ProjectId;

/** The work that people log in Jira. */
public interface Worklogs {
    /**
     * What the viewer may see of the work on issues of a project, those logs included that are restricted to groups or
     * roles of the viewer's; what somebody logged who is gone is left out.
     *
     * @throws IllegalStateException when Jira does not say it, because time tracking is off or this Jira is unknown
     */
    List<LoggedWork> of(Actor viewer, ProjectId project, Days days);
}
