package org.collabops.host.jira;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.collabops.IssueId;
import org.junit.Before;
import org.junit.Test;

public class JiraStatusHistoryTest {
    private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");
    private static final IssueId ISSUE = new IssueId(10011);

    private final IssueManager issues = mock(IssueManager.class);
    private final ChangeHistoryManager histories = mock(ChangeHistoryManager.class);
    private final MutableIssue issue = mock(MutableIssue.class);
    private final JiraStatusHistory history = new JiraStatusHistory(issues, histories);

    @Before
    public void anIssueWithAHistory() {
        when(issues.getIssueObject(ISSUE.value())).thenReturn(issue);
        ChangeHistory edited = change(NOW, item("priority", "2", "3"));
        ChangeHistory started = change(NOW.plusSeconds(1), item("resolution", null, "5"), item("status", "1", "4"));
        when(histories.getChangeHistories(issue)).thenReturn(List.of(edited, started));
    }

    @Test
    public void anIssueCameWhereAChangeOfItsStatusLed() {
        assertThat(cameTo("4", NOW, NOW.plusSeconds(1)), is(true));
        assertThat(cameTo("4", NOW.plusSeconds(1), NOW.plusSeconds(9)), is(true));
    }

    @Test
    public void anIssueBeganWhereItsFirstMoveLeft() {
        ChangeHistory later = change(NOW.plusSeconds(2), item("status", "4", "6"));
        ChangeHistory first = change(NOW.plusSeconds(1), item("status", "1", "4"));
        when(histories.getChangeHistories(issue)).thenReturn(List.of(later, first));
        when(issue.getCreated()).thenReturn(Timestamp.from(NOW));

        assertThat(cameTo("1", NOW, NOW), is(true));
        assertThat(cameTo("4", NOW, NOW), is(false));
        assertThat(cameTo("1", NOW.plusMillis(1), NOW.plusSeconds(9)), is(false));
    }

    @Test
    public void outsideOfTheTimeNothingCounts() {
        assertThat(cameTo("4", NOW.minusSeconds(9), NOW), is(false));
        assertThat(cameTo("4", NOW.plusMillis(1001), NOW.plusSeconds(9)), is(false));
    }

    @Test
    public void otherStatusesAndOtherFieldsCountForNothing() {
        assertThat(cameTo("1", NOW, NOW.plusSeconds(9)), is(false));
        assertThat(cameTo("3", NOW, NOW.plusSeconds(9)), is(false));
        assertThat(cameTo("5", NOW, NOW.plusSeconds(9)), is(false));
    }

    @Test
    public void anIssueThatIsGoneCameNowhere() {
        when(issues.getIssueObject(ISSUE.value())).thenReturn(null);

        assertThat(cameTo("4", NOW, NOW.plusSeconds(9)), is(false));
    }

    @Test
    public void aJiraThatDoesNotTellConfirmsNothing() {
        when(histories.getChangeHistories(issue)).thenThrow(new NoSuchMethodError("getChangeHistories"));

        assertThat(cameTo("4", NOW, NOW.plusSeconds(9)), is(false));
    }

    private boolean cameTo(String status, Instant from, Instant until) {
        return history.cameTo(ISSUE, status, from, until);
    }

    private static ChangeHistory change(Instant at, ChangeItemBean... items) {
        ChangeHistory change = mock(ChangeHistory.class);
        when(change.getTimePerformed()).thenReturn(Timestamp.from(at));
        when(change.getChangeItemBeans()).thenReturn(List.of(items));
        return change;
    }

    private static ChangeItemBean item(String field, String from, String to) {
        return new ChangeItemBean("jira", field, from, null, to, null);
    }
}
