package org.collabops.recognition.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import org.collabops.host.Access;
import org.collabops.host.People;
import org.collabops.host.Project;
import org.collabops.host.Projects;
import org.collabops.host.Words;
import org.collabops.recognition.RecognitionSettings.Switches;
import org.collabops.recognition.RecognitionSettingsService;
import org.collabops.settings.Setting;
import org.collabops.web.SettingsAction;

/**
 * The page of the project settings on which project admins switch recognition on and off.
 *
 * <p>Its name is the address of the page and shared with all other apps: it never changes.
 */
public final class CollabopsRecognitionSettings extends SettingsAction<Switches> {
    private static final long serialVersionUID = 1;

    private final transient RecognitionSettingsService service;
    private final transient People people;
    private final transient Words words;

    private boolean asks;

    public CollabopsRecognitionSettings(
            RecognitionSettingsService service, Projects projects, Access access, People people, Words words) {
        super(projects, access, people, words);
        this.service = service;
        this.people = people;
        this.words = words;
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

    public boolean isAsks() {
        return asks;
    }

    public void setAsks(boolean asks) {
        this.asks = asks;
    }

    /** What the whole site keeps to, in one sentence. */
    public String getCollabopsPolicy() {
        return new RecognitionNames(words).policy(service.site().current());
    }

    @Override
    protected Setting<Switches> setting(Project project) {
        return service.setting(people.current(), project.id());
    }

    @Override
    protected void fill(Switches chosen) {
        setEnabled(chosen.enabled());
        asks = chosen.asks();
    }

    @Override
    protected void save(Project project, int basedOn) {
        service.change(people.current(), project.id(), new Switches(isEnabled(), asks), basedOn);
    }
}
