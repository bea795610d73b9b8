package org.collabops.sandbox.world;

import com.atlassian.jira.issue.Issue;
import java.util.List;

/** A page of what the searching user may see; {@code total} counts only that, too. */
public record SearchPage(int startAt, int maxResults, int total, List<Issue> issues) {}
