package org.collabops.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.collabops.ProjectId;
import org.collabops.UserKey;
import org.collabops.host.Issue;
import org.collabops.host.People;
import org.collabops.host.Person;
import org.collabops.host.Project;
import org.collabops.host.Projects;

/** Writes what belongs to Jira, in the same words everywhere; null for null and for what is there no more. */
public final class References {
    private final Projects projects;
    private final People people;

    public References(Projects projects, People people) {
        this.projects = projects;
        this.people = people;
    }

    public Map<String, Object> person(UserKey key) {
        return key == null ? null : people.find(key).map(References::person).orElse(null);
    }

    public String displayName(UserKey key) {
        return key == null ? null : people.find(key).map(Person::displayName).orElse(null);
    }

    public Map<String, Object> project(ProjectId id) {
        return id == null ? null : projects.find(id).map(References::project).orElse(null);
    }

    public String projectKey(ProjectId id) {
        return id == null ? null : projects.find(id).map(Project::key).orElse(null);
    }

    public static Map<String, Object> issue(Issue issue) {
        if (issue == null) {
            return null;
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", issue.id().value());
        json.put("key", issue.key());
        json.put("summary", issue.summary());
        return json;
    }

    private static Map<String, Object> person(Person person) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", person.key().value());
        json.put("name", person.name());
        json.put("displayName", person.displayName());
        json.put("active", person.active());
        return json;
    }

    private static Map<String, Object> project(Project project) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", project.id().value());
        json.put("key", project.key());
        json.put("name", project.name());
        return json;
    }
}
