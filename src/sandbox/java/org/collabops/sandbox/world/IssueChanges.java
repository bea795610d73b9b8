package org.collabops.sandbox.world;

import com.atlassian.jira.event.issue.IssueChangedEvent;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.comments.Comment;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The items of one change, for listeners that ask what changed and not which operation it was. */
record IssueChanges(
        Issue getIssue,
        Optional<ApplicationUser> getAuthor,
        Optional<Comment> getComment,
        Collection<ChangeItemBean> getChangeItems,
        Date getTime)
        implements IssueChangedEvent {

    static IssueChanges of(
            Issue issue, ApplicationUser author, Comment comment, List<IssueDetails.ChangedField> changes) {
        List<ChangeItemBean> items = changes.stream().map(IssueChanges::item).toList();
        return new IssueChanges(issue, Optional.ofNullable(author), Optional.ofNullable(comment), items, new Date());
    }

    static ChangeItemBean item(IssueDetails.ChangedField change) {
        return new ChangeItemBean(
                "jira", change.field(), change.from(), change.fromText(), change.to(), change.toText());
    }

    @Override
    public Optional<ChangeItemBean> getChangeItemForField(String field) {
        return getChangeItems.stream()
                .filter(item -> item.getField().equals(field))
                .findFirst();
    }

    @Override
    public Map<String, Object> getParams() {
        return Map.of();
    }
}
