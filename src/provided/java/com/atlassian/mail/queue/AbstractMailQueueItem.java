package com.atlassian.mail.queue;

import java.util.Date;

public abstract class AbstractMailQueueItem implements MailQueueItem {
    private final String subject;
    private final Date queued = new Date();

    public AbstractMailQueueItem(String subject) {
        this.subject = subject;
    }

    @Override
    public String getSubject() {
        return subject;
    }

    @Override
    public Date getDateQueued() {
        return new Date(queued.getTime());
    }

    @Override
    public final int compareTo(MailQueueItem other) {
        return getDateQueued().compareTo(other.getDateQueued());
    }
}
