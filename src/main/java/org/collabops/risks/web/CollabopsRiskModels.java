package org.collabops.risks.web;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import org.collabops.host.People;
import org.collabops.risks.RiskModelService;

/**
 * The page on which administrators make models; whoever else opens it looks at them. The models themselves are read and
 * written by REST.
 *
 * <p>Its name is the address of the page and shared with all other apps: it never changes.
 */
public final class CollabopsRiskModels extends JiraWebActionSupport {
    private static final long serialVersionUID = 1;

    private final transient RiskModelService service;
    private final transient People people;

    public CollabopsRiskModels(RiskModelService service, People people) {
        this.service = service;
        this.people = people;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return SUCCESS;
    }

    @Override
    @SupportedMethods(RequestMethod.GET)
    protected String doExecute() {
        return SUCCESS;
    }

    /** Whether the reader may make and change models. */
    public boolean isAllowed() {
        return service.mayChange(people.current());
    }
}
