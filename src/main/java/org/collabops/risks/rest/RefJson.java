package org.collabops.risks.rest;

import java.util.Map;
import org.collabops.ProjectId;
import org.collabops.UserKey;
import org.collabops.host.Issue;
import org.collabops.host.People;
import org.collabops.host.Person;
import org.collabops.host.Project;
import org.collabops.host.Projects;

/** Writes what risks refer to. */
final class RefJson {
    private final Projects projects;
    private final People people;

    RefJson(Projects projects, People people) {
        this.projects = projects;
        this.people = people;
    }

    Map<String, Object> project(ProjectId id) {
        return projects.find(id).map(RefJson::project).orElse(null);
    }

    Map<String, Object> person(UserKey key) {
        return key == null ? null : people.find(key).map(RefJson::person).orElse(null);
    }

    static Map<String, Object> issue(Issue issue) {
        return issue == null
                ? null
                : new Json()
                        .with("id", issue.id().value())
                        .with("key", issue.key())
                        .with("summary", issue.summary())
                        .map();
    }

    private static Map<String, Object> person(Person person) {
        return new Json()
                .with("key", person.key().value())
                .with("name", person.name())
                .with("displayName", person.displayName())
                .with("active", person.active())
                .map();
    }

    private static Map<String, Object> project(Project project) {
        return new Json()
                .with("id", project.id().value())
                .with("key", project.key())
                .with("name", project.name())
                .map();
    }
}
