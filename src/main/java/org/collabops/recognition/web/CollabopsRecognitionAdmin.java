package org.collabops.recognition.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import org.collabops.Actor;
import org.collabops.host.People;
import org.collabops.host.Words;
import org.collabops.recognition.RecognitionSettingsService;
import org.collabops.recognition.SitePolicy;
import org.collabops.recognition.ValueService;
import org.collabops.settings.SiteSetting;

/**
 * The page of Jira's administration for what all projects share of recognition.
 *
 * <p>Its name is the address of the page and shared with all other apps: it never changes.
 */
@WebSudoRequired
public final class CollabopsRecognitionAdmin extends JiraWebActionSupport {
    private static final long serialVersionUID = 1;

    private final transient ValueService values;
    private final transient RecognitionSettingsService settings;
    private final transient People people;
    private final transient Words words;
    private transient RecognitionAdminView view;

    public CollabopsRecognitionAdmin(
            ValueService values, RecognitionSettingsService settings, People people, Words words) {
        this.values = values;
        this.settings = settings;
        this.people = people;
        this.words = words;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        Actor viewer = people.current();
        if (!values.mayManage(viewer)) {
            addErrorMessage(words.say("collabops.error.admins-only"));
            return ERROR;
        }
        SiteSetting<SitePolicy> site = settings.site().stored(viewer);
        SitePolicy policy = site.chosen();
        view = new RecognitionAdminView(
                values.all(viewer).stream()
                        .map(value -> new ValueLine(
                                value.id(),
                                value.content().name(),
                                value.content().meaning(),
                                value.content().active()))
                        .toList(),
                new RecognitionNames(words).policy(policy),
                policy.points(),
                policy.allowance(),
                policy.period().name(),
                policy.zone().getId(),
                site.version());
        return SUCCESS;
    }

    /** What the template knows by this name; null when the reader is no administrator. */
    public RecognitionAdminView getCollabopsRecognitionAdmin() {
        return view;
    }
}
