package com.atlassian.mail.queue;

import java.util.Date;

public interface MailQueueItem extends Comparable<MailQueueItem> {
    String getSubject();

    Date getDateQueued();
}
