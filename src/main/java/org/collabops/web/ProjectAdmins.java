package org.collabops.web;

import com.atlassian.plugin.web.Condition;
import java.util.Map;
import org.collabops.host.Access;
import org.collabops.host.People;

/** Shows a fragment only to those who may change the settings of the project. */
public final class ProjectAdmins implements Condition {
    private final Access access;
    private final People people;

    public ProjectAdmins(Access access, People people) {
        this.access = access;
        this.people = people;
    }

    @Override
    public void init(Map<String, String> parameters) {}

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        return Surroundings.project(context)
                .filter(project -> access.mayAdminister(people.current(), project))
                .isPresent();
    }
}
