package org.collabops.goals.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import org.collabops.goals.GoalSettings.Switches;
import org.collabops.goals.GoalSettingsService;
import org.collabops.goals.SpaceService;
import org.collabops.host.Access;
import org.collabops.host.People;
import org.collabops.host.Project;
import org.collabops.host.Projects;
import org.collabops.host.Words;
import org.collabops.settings.Setting;
import org.collabops.web.SettingsAction;

/**
 * The page of the project settings on which project admins switch goals on and off, and who inherits alignment.
 *
 * <p>Its name is the address of the page and shared with all other apps: it never changes.
 */
public final class CollabopsGoalSettings extends SettingsAction<Switches> {
    private static final long serialVersionUID = 1;

    private final transient GoalSettingsService service;
    private final transient SpaceService spaces;
    private final transient People people;

    private boolean fromParent;
    private boolean fromEpic;

    public CollabopsGoalSettings(
            GoalSettingsService service,
            SpaceService spaces,
            Projects projects,
            Access access,
            People people,
            Words words) {
        super(projects, access, people, words);
        this.service = service;
        this.spaces = spaces;
        this.people = people;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return show();
    }

    @Override
    @RequiresXsrfCheck
    @SupportedMethods(RequestMethod.POST)
    protected String doExecute() {
        return save();
    }

    public boolean isFromParent() {
        return fromParent;
    }

    public void setFromParent(boolean fromParent) {
        this.fromParent = fromParent;
    }

    public boolean isFromEpic() {
        return fromEpic;
    }

    public void setFromEpic(boolean fromEpic) {
        this.fromEpic = fromEpic;
    }

    /** How many days may pass between two check-ins; the same for the whole site. */
    public String getCadence() {
        return String.valueOf(service.site().stored(people.current()).chosen().cadenceDays());
    }

    @Override
    protected Setting<Switches> setting(Project project) {
        return service.setting(people.current(), project.id());
    }

    @Override
    protected void fill(Switches chosen) {
        setEnabled(chosen.enabled());
        fromParent = chosen.fromParent();
        fromEpic = chosen.fromEpic();
    }

    @Override
    protected void save(Project project, int basedOn) {
        Switches wanted = new Switches(isEnabled(), fromParent, fromEpic);
        service.change(people.current(), project.id(), wanted, basedOn);
        if (isEnabled()) {
            spaces.openFirst(people.current(), project);
        }
    }
}
