package org.collabops.sandbox.world;

import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.util.List;

/** An entry of an issue's history, as apps get it. */
final class StoredChange extends ChangeHistory {
    private final IssueDetails.Change change;

    StoredChange(IssueDetails.Change change) {
        this.change = change;
    }

    @Override
    public Long getId() {
        return change.id();
    }

    @Override
    public Timestamp getTimePerformed() {
        return Timestamp.from(change.at());
    }

    @Override
    public List<ChangeItemBean> getChangeItemBeans() {
        return change.fields().stream().map(IssueChanges::item).toList();
    }
}
