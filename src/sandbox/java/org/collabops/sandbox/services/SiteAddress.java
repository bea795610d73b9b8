package org.collabops.sandbox.services;

/** Where the reader of the current page finds the site. */
public interface SiteAddress {

    /** Such as {@code /jira}. */
    String contextPath();

    /** Such as {@code http://localhost:2990/jira}. */
    String baseUrl();
}
