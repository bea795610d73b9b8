package org.collabops.web;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.web.action.ProjectActionSupport;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.collabops.ProjectId;
import org.collabops.host.Access;
import org.collabops.host.People;
import org.collabops.host.Project;
import org.collabops.host.Projects;
import org.collabops.host.Words;

/** Who asks Jira for a report: the project that they chose and may see, and the language that they read. */
public final class ReportReader {
    private final Projects projects;
    private final People people;
    private final Access access;
    private final Words words;
    private final JiraAuthenticationContext authentication;

    public ReportReader(
            Projects projects, People people, Access access, Words words, JiraAuthenticationContext authentication) {
        this.projects = projects;
        this.people = people;
        this.access = access;
        this.words = words;
        this.authentication = authentication;
    }

    /** Empty for a project that is not there and for one that the reader may not see. */
    Optional<Project> project(ProjectActionSupport action) {
        Long id = action.getSelectedProjectId();
        return id == null
                ? Optional.empty()
                : projects.find(new ProjectId(id)).filter(found -> access.maySee(people.current(), found.id()));
    }

    Words words() {
        return words;
    }

    /** What a template gets: the texts of the reader's language, and one view by its name. */
    Map<String, Object> context(String name, Object view) {
        Map<String, Object> context = new HashMap<>();
        context.put("i18n", authentication.getI18nHelper());
        context.put(name, view);
        return context;
    }
}
