package org.collabops.sandbox.host;

import com.atlassian.jira.web.action.JiraWebActionSupport;

/** Reads where an action wants to go from our stand-in of Jira's base class, which has no getter for it in Jira either. */
final class Redirects {

    private static final String HOME = "/";

    private Redirects() {}

    /** An address inside this site: a foreign one leads to the home page. */
    static String of(JiraWebActionSupport action) {
        try {
            var field = JiraWebActionSupport.class.getDeclaredField("redirect");
            field.setAccessible(true);
            String redirect = (String) field.get(action);
            return redirect == null || redirect.startsWith("//") || redirect.contains("://") ? HOME : redirect;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("JiraWebActionSupport keeps no redirect", e);
        }
    }
}
