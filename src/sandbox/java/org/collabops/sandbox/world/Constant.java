package org.collabops.sandbox.world;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.util.I18nHelper;

/** One issue type, status, priority or resolution, named in the site's language. {@code category}: of a status, or SUBTASK of a type. */
public record Constant(ConstantKind kind, long number, String name, String category) implements Status, IssueType {
    static final String SUBTASK = "SUBTASK";

    @Override
    public String getId() {
        return Long.toString(number);
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getNameTranslation(I18nHelper i18n) {
        return name;
    }

    @Override
    public StatusCategory getStatusCategory() {
        return statusCategory();
    }

    public StatusCategory statusCategory() {
        return StatusCategory.valueOf(category);
    }

    public boolean isSubTask() {
        return SUBTASK.equals(category);
    }
}
