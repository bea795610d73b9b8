package org.collabops.sandbox.rest;

import com.atlassian.jira.issue.Issue;
import java.util.LinkedHashMap;
import java.util.Map;
import org.collabops.sandbox.world.IssueDetails.Comment;
import org.collabops.sandbox.world.IssueDetails.Worklog;
import org.collabops.sandbox.world.World;

/** Comments and worklogs of one issue in Jira's shape. */
final class SpokenJson {
    private final RestCall call;
    private final Issue issue;
    private final JiraJson json;

    SpokenJson(World world, RestCall call, Issue issue) {
        this.call = call;
        this.issue = issue;
        json = new JiraJson(world, call);
    }

    Map<String, Object> comment(Comment comment) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("self", self("comment", comment.id()));
        whole.put("id", Long.toString(comment.id()));
        whole.put("author", json.user(comment.author()));
        whole.put("body", comment.body());
        whole.put("created", JiraJson.moment(comment.created()));
        Visibilities.put(whole, comment.audience());
        return whole;
    }

    Map<String, Object> worklog(Worklog worklog) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("self", self("worklog", worklog.id()));
        whole.put("author", json.user(worklog.author()));
        whole.put("comment", worklog.note());
        whole.put("started", JiraJson.moment(worklog.started()));
        whole.put("timeSpent", TimeSpent.text(worklog.seconds()));
        whole.put("timeSpentSeconds", worklog.seconds());
        whole.put("id", Long.toString(worklog.id()));
        whole.put("issueId", issue.getId().toString());
        Visibilities.put(whole, worklog.audience());
        return whole;
    }

    private String self(String kind, long id) {
        return call.self("issue", issue.getId().toString(), kind, Long.toString(id));
    }
}
