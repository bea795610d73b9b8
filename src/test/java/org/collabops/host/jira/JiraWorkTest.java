package org.collabops.host.jira;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.collabops.Actor;
import org.collabops.IssueId;
import org.collabops.host.WorkListener;
import org.junit.Test;

public class JiraWorkTest {
    private static final Long MOVED = 9L;

    private final EventPublisher events = mock(EventPublisher.class);
    private final List<String> heard = new ArrayList<>();
    private final JiraWork work = new JiraWork(events, List.of(new Failing(), new Listening()));

    @Test
    public void aListenerThatThrowsCostsNobodyElseAnything() {
        work.onIssueEvent(event("JIRAUSER10102", MOVED));
        work.onIssueEvent(event("JIRAUSER10102", EventType.ISSUE_DELETED_ID));

        assertThat(heard, contains("changed 10011 by JIRAUSER10102", "deleted 10011 by JIRAUSER10102"));
    }

    @Test
    public void aChangeOfNobodyIsAnonymous() {
        work.onIssueEvent(event(null, MOVED));

        assertThat(heard, contains("changed 10011 by anonymous"));
    }

    @Test
    public void anEventOfTheSitesOwnKindIsAChange() {
        work.onIssueEvent(event("JIRAUSER10102", 10_100L));

        assertThat(heard, contains("changed 10011 by JIRAUSER10102"));
    }

    @Test
    public void itListensFromStartToStop() {
        work.begin();
        verify(events).register(work);

        work.end();
        verify(events).unregister(work);
    }

    private static IssueEvent event(String userKey, Long type) {
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(10_011L);
        ApplicationUser user = userKey == null ? null : mock(ApplicationUser.class);
        if (user != null) {
            when(user.getKey()).thenReturn(userKey);
        }
        return new IssueEvent(issue, Map.of(), user, type);
    }

    private static final class Failing implements WorkListener {
        @Override
        public void changed(IssueId issue, Actor by) {
            throw new IllegalStateException("changed");
        }

        @Override
        public void deleted(IssueId issue, Actor by) {
            throw new IllegalStateException("deleted");
        }
    }

    private final class Listening implements WorkListener {
        @Override
        public void changed(IssueId issue, Actor by) {
            heard.add("changed " + issue + " by " + by);
        }

        @Override
        public void deleted(IssueId issue, Actor by) {
            heard.add("deleted " + issue + " by " + by);
        }
    }
}
