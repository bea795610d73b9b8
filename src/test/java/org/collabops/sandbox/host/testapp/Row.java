package org.collabops.sandbox.host.testapp;

/** What a template of the test app shows. */
public final class Row {

    private String title;

    public Row(String title) {
        this.title = title;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSecret() {
        return "secret";
    }

    public String getBodyHtml() {
        return "<p>" + title + "</p>";
    }

    public String label(String text, int number) {
        return text + number;
    }
}
