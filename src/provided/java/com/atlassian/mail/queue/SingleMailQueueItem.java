package com.atlassian.mail.queue;

import com.atlassian.mail.Email;

public class SingleMailQueueItem extends AbstractMailQueueItem {
    private final Email email;

    public SingleMailQueueItem(Email email) {
        super(email.getSubject());
        this.email = email;
    }

    public Email getEmail() {
        return email;
    }
}
