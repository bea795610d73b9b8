package org.collabops.people.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import org.collabops.NotFound;
import org.collabops.host.Words;

/**
 * A part of a page that scripts fetch anew after a change, written by the template that wrote it first.
 *
 * <p>The names of such classes are addresses: they never change.
 */
abstract class PeopleFragment extends JiraWebActionSupport {
    private static final long serialVersionUID = 1;

    private final transient Words words;

    PeopleFragment(Words words) {
        this.words = words;
    }

    /** @throws NotFound when there is nothing that the reader may see */
    abstract void find();

    @Override
    @SupportedMethods(RequestMethod.GET)
    protected final String doExecute() {
        try {
            find();
        } catch (NotFound invisible) {
            addErrorMessage(words.say("collabops.error.not-found"));
        }
        return SUCCESS;
    }
}
