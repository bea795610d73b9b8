package org.collabops.sandbox.world;

import com.atlassian.jira.issue.link.IssueLinkType;

/** A way in which issues can be linked; system links, such as an epic's, are made by other means than linking. */
public record StoredLinkType(Long getId, String getName, String getOutward, String getInward, String getStyle)
        implements IssueLinkType {
    @Override
    public boolean isSystemLinkType() {
        return getStyle != null && getStyle.startsWith("jira_");
    }
}
