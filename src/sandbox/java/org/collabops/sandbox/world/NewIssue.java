package org.collabops.sandbox.world;

import com.atlassian.jira.project.Project;
import java.util.HashMap;
import java.util.Map;

/** What a user wants created. {@code fields} as in {@link Issues#edit}. */
public record NewIssue(Project project, String typeId, String summary, Map<String, String> fields) {
    public NewIssue {
        fields = Map.copyOf(new HashMap<>(fields));
    }

    public NewIssue(Project project, String typeId, String summary) {
        this(project, typeId, summary, Map.of());
    }
}
