package com.atlassian.jira.issue.changehistory;

import com.atlassian.jira.entity.WithId;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.sql.Timestamp;
import java.util.List;

/** Constructed by Jira only, from a type of its database layer, which is why it has no constructor to call here. */
public abstract class ChangeHistory implements WithId {
    public abstract Timestamp getTimePerformed();

    public abstract List<ChangeItemBean> getChangeItemBeans();
}
