package org.collabops.host.jira;

import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import java.util.Optional;
import org.collabops.IssueId;
import org.collabops.host.Epics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Epics as Jira Software keeps them: a link of a type of its own, from the epic to the issue. */
public final class JiraEpics implements Epics {
    private static final Logger LOG = LoggerFactory.getLogger(JiraEpics.class);
    private static final String EPIC_STORY = "jira_gh_epic_story";

    private final IssueLinkManager links;

    public JiraEpics(IssueLinkManager links) {
        this.links = links;
    }

    @Override
    public Optional<IssueId> of(IssueId issue) {
        try {
            return links.getInwardLinks(issue.value()).stream()
                    .filter(link -> EPIC_STORY.equals(link.getIssueLinkType().getStyle()))
                    .map(IssueLink::getSourceId)
                    .map(IssueId::new)
                    .findFirst();
        } catch (LinkageError changed) {
            LOG.warn("Issue links are not as this app knows them: nothing is inherited from epics", changed);
            return Optional.empty();
        }
    }
}
