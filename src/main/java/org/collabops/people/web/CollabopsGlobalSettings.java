package org.collabops.people.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import org.collabops.Actor;
import org.collabops.host.People;
import org.collabops.host.Words;
import org.collabops.people.PeopleSettingsService;

/**
 * The page of Jira's administration for what holds for the whole site: who sees figures of single persons.
 *
 * <p>Its name is the address of the page and shared with all other apps: it never changes.
 */
@WebSudoRequired
public final class CollabopsGlobalSettings extends JiraWebActionSupport {
    private static final long serialVersionUID = 1;

    private final transient PeopleSettingsService settings;
    private final transient People people;
    private final transient Words words;
    private transient PolicyView view;

    public CollabopsGlobalSettings(PeopleSettingsService settings, People people, Words words) {
        this.settings = settings;
        this.people = people;
        this.words = words;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        Actor viewer = people.current();
        if (!settings.site().mayChange(viewer)) {
            addErrorMessage(words.say("collabops.error.admins-only"));
            return ERROR;
        }
        view = new PolicyView(
                new PeopleNames(words).policies(settings.site().stored(viewer).chosen()));
        return SUCCESS;
    }

    /** What the template knows by this name; null when the reader is no administrator. */
    public PolicyView getCollabopsGlobalSettings() {
        return view;
    }
}
