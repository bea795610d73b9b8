package org.collabops.outbox.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import org.collabops.NotAllowed;
import org.collabops.host.People;
import org.collabops.host.Words;
import org.collabops.outbox.Outcomes;

/**
 * The page on which Jira's administrators see what workflow functions did.
 *
 * <p>Its name is the address of the page and shared with all other apps: it never changes.
 */
public final class CollabopsOutcomes extends JiraWebActionSupport {
    private static final long serialVersionUID = 1;

    private final transient Outcomes outcomes;
    private final transient OutcomesViews views;
    private final transient People people;
    private final transient Words words;

    private String outcome;
    private String function;
    private String startAt;
    private transient OutcomesView view;

    public CollabopsOutcomes(Outcomes outcomes, OutcomesViews views, People people, Words words) {
        this.outcomes = outcomes;
        this.views = views;
        this.people = people;
        this.words = words;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        try {
            view = views.of(outcomes.recent(people.current()), outcome, function, startAt);
            return SUCCESS;
        } catch (NotAllowed refusal) {
            addErrorMessage(words.say(refusal.reason()));
            return ERROR;
        }
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    protected String doExecute() {
        return doDefault();
    }

    /** Null when there are error messages instead. */
    public OutcomesView getView() {
        return view;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public void setFunction(String function) {
        this.function = function;
    }

    public void setStartAt(String startAt) {
        this.startAt = startAt;
    }
}
