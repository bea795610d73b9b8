package com.atlassian.jira.mail;

public class Email extends com.atlassian.mail.Email {
    private static final long serialVersionUID = 1L;

    public Email(String to) {
        super(to);
    }

    public Email(String to, String cc, String bcc) {
        super(to, cc, bcc);
    }

    @Override
    public com.atlassian.mail.Email setSubject(String text) {
        return super.setSubject(text);
    }
}
