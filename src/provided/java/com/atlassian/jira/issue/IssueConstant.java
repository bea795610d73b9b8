package com.atlassian.jira.issue;

import com.atlassian.jira.util.I18nHelper;

public interface IssueConstant {
    String getId();

    String getName();

    String getNameTranslation(I18nHelper i18nHelper);
}
