package org.collabops.sandbox.world;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkType;

/** A link as Jira shows it to apps. */
record StoredLink(Long getId, IssueLinkType getIssueLinkType, Issue getSourceObject, Issue getDestinationObject)
        implements IssueLink {
    @Override
    public Long getSourceId() {
        return getSourceObject.getId();
    }

    @Override
    public Long getDestinationId() {
        return getDestinationObject.getId();
    }

    @Override
    public boolean isSystemLink() {
        return getIssueLinkType.isSystemLinkType();
    }
}
