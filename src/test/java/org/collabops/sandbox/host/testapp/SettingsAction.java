package org.collabops.sandbox.host.testapp;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;

/** The test app's settings page. */
public class SettingsAction extends JiraWebActionSupport {

    private String name = "none";

    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        return INPUT;
    }

    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        return getRedirect("/secure/done?name=" + name);
    }

    public String doUnmarked() {
        return INPUT;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}
