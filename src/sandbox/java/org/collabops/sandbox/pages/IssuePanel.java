package org.collabops.sandbox.pages;

/** A module of the issue page, so that the page and its later refreshes are made of the same pieces. */
public record IssuePanel(String id, String column, String html) {

    static final String HEADER = "header";
    static final String LEFT = "left";
    static final String RIGHT = "right";

    /** For the template, which writes what ends in Html as it is. */
    public String panelHtml() {
        return html;
    }
}
