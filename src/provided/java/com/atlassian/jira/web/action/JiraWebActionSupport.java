package com.atlassian.jira.web.action;

import webwork.action.ActionSupport;

/** Redirects are remembered here; the host sends them after the action returned {@code none}. */
public abstract class JiraWebActionSupport extends ActionSupport {
    private String returnUrl;
    private String redirect;

    public String getReturnUrl() {
        return returnUrl;
    }

    public void setReturnUrl(String returnUrl) {
        this.returnUrl = returnUrl;
    }

    /** A {@code returnUrl} of the request wins over {@code defaultUrl}. */
    public String getRedirect(String defaultUrl) {
        redirect = returnUrl == null ? defaultUrl : returnUrl;
        return getHasErrors() || getHasErrorMessages() ? ERROR : NONE;
    }
}
