package org.collabops.host.jira;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.util.I18nHelper;
import java.util.Comparator;
import java.util.List;
import org.collabops.host.IssueType;
import org.collabops.host.IssueTypes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Issue types by Jira's manager of them, of which no recent Jira is known to have been asked. */
public final class JiraIssueTypes implements IssueTypes {
    private static final Logger LOG = LoggerFactory.getLogger(JiraIssueTypes.class);

    private final IssueTypeManager types;
    private final JiraAuthenticationContext authentication;

    public JiraIssueTypes(IssueTypeManager types, JiraAuthenticationContext authentication) {
        this.types = types;
        this.authentication = authentication;
    }

    @Override
    public List<IssueType> all() {
        try {
            I18nHelper language = authentication.getI18nHelper();
            return types.getIssueTypes().stream()
                    .map(type -> new IssueType(type.getId(), type.getNameTranslation(language)))
                    .sorted(Comparator.comparing(IssueType::name))
                    .toList();
        } catch (LinkageError other) {
            LOG.error("This Jira lists its issue types in another way; workflow forms offer none", other);
            return List.of();
        }
    }
}
