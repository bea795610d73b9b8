package org.collabops.sandbox.host.testapp;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;

/** The test app's page in the administration. */
public class NoteSettings extends JiraWebActionSupport {

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return INPUT;
    }
}
