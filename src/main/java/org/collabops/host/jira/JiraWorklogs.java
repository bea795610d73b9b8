package org.collabops.host.jira;

import com.atlassian.jira.bc.JiraServiceContextImpl;
import com.atlassian.jira.bc.issue.worklog.WorklogService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.worklog.Worklog;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.collabops.Actor;
import org.collabops.Days;
import org.collabops.IssueId;
import org.collabops.ProjectId;
import org.collabops.UserKey;
import org.collabops.host.LoggedWork;
import org.collabops.host.Queries;
import org.collabops.host.Worklogs;

/** Worklogs by Jira's worklog service, which no Jira later than 7 is known to have unchanged: only this class links to it. */
public final class JiraWorklogs implements Worklogs {
    private static final int MOST_ISSUES = 10_000;

    private final Queries queries;
    private final WorklogService worklogs;
    private final IssueManager issues;
    private final UserManager users;
    private final TimeZoneManager zones;

    public JiraWorklogs(
            Queries queries, WorklogService worklogs, IssueManager issues, UserManager users, TimeZoneManager zones) {
        this.queries = queries;
        this.worklogs = worklogs;
        this.issues = issues;
        this.users = users;
        this.zones = zones;
    }

    @Override
    public List<LoggedWork> of(Actor viewer, ProjectId project, Days days) {
        try {
            return found(viewer, project, days);
        } catch (IllegalArgumentException | LinkageError unknown) {
            throw new IllegalStateException("Jira does not tell the work that was logged", unknown);
        }
    }

    private List<LoggedWork> found(Actor viewer, ProjectId project, Days days) {
        List<LoggedWork> found = new ArrayList<>();
        ApplicationUser user =
                viewer.user().map(key -> users.getUserByKey(key.value())).orElse(null);
        for (IssueId id : queries.matches(viewer, jql(project, days), MOST_ISSUES)) {
            Issue issue = issues.getIssueObject(id.value());
            if (issue != null) {
                worklogs.getByIssueVisibleToUser(new JiraServiceContextImpl(user), issue)
                        .forEach(worklog -> translated(id, worklog)
                                .filter(work -> days.contains(work.day()))
                                .ifPresent(found::add));
            }
        }
        return found;
    }

    /** A day more on each side, since the search counts days where the viewer is, and the log where its author was. */
    private static String jql(ProjectId project, Days days) {
        return "project = " + project.value() + " AND worklogDate >= \""
                + days.from().minusDays(1) + "\" AND worklogDate <= \""
                + days.until().plusDays(1) + "\"";
    }

    private Optional<LoggedWork> translated(IssueId issue, Worklog worklog) {
        ApplicationUser author = worklog.getAuthorObject();
        if (author == null || worklog.getStartDate() == null || worklog.getTimeSpent() == null) {
            return Optional.empty();
        }
        LocalDate day = worklog.getStartDate()
                .toInstant()
                .atZone(zones.getTimeZoneforUser(author).toZoneId())
                .toLocalDate();
        return Optional.of(new LoggedWork(issue, new UserKey(author.getKey()), day, worklog.getTimeSpent()));
    }
}
