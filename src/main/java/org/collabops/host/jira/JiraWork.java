package org.collabops.host.jira;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.function.Consumer;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.UserKey;
import org.collabops.host.WorkListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Jira's events about issues. What a listener throws is logged and costs neither Jira nor the other listeners. */
public final class JiraWork {
    private static final Logger LOG = LoggerFactory.getLogger(JiraWork.class);

    private final EventPublisher events;
    private final List<WorkListener> listeners;

    public JiraWork(EventPublisher events, List<WorkListener> listeners) {
        this.events = events;
        this.listeners = List.copyOf(listeners);
    }

    public void begin() {
        events.register(this);
    }

    public void end() {
        events.unregister(this);
    }

    /** Called by Jira, whatever happened to the issue. */
    @EventListener
    public void onIssueEvent(IssueEvent event) {
        IssueId issue = new IssueId(event.getIssue().getId());
        Actor by = actor(event.getUser());
        if (EventType.ISSUE_DELETED_ID.equals(event.getEventTypeId())) {
            each(listener -> listener.deleted(issue, by));
        } else {
            each(listener -> listener.changed(issue, by));
        }
    }

    private void each(Consumer<WorkListener> news) {
        for (WorkListener listener : listeners) {
            try {
                news.accept(listener);
            } catch (RuntimeException failure) {
                LOG.warn("{} could not take the news", listener.getClass().getName(), failure);
            }
        }
    }

    private static Actor actor(ApplicationUser user) {
        return user == null ? Actor.anonymous() : Actor.user(new UserKey(user.getKey()));
    }
}
