package org.collabops.recognition.rest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.collabops.Actor;
import org.collabops.Field;
import org.collabops.NotFound;
import org.collabops.ProjectId;
import org.collabops.Text;
import org.collabops.UserKey;
import org.collabops.host.Issue;
import org.collabops.host.Issues;
import org.collabops.host.People;
import org.collabops.host.Person;
import org.collabops.host.Project;
import org.collabops.host.Projects;
import org.collabops.recognition.Circles;
import org.collabops.recognition.Gift;
import org.collabops.recognition.Visibility;
import org.collabops.rest.Input;

/** Reads what somebody wants to thank for. */
final class GiftInput {
    private static final Set<String> FIELDS =
            Set.of("to", "message", "values", "points", "visibility", "project", "issue");
    private static final String GROUP = "group:";
    private static final Pattern TEAM = Pattern.compile("team:([0-9]{1,18})");
    private static final Text NOBODY = Text.of("collabops.error.no-such-user");

    private final Circles circles;
    private final Projects projects;
    private final Issues issues;
    private final People people;

    GiftInput(Circles circles, Projects projects, Issues issues, People people) {
        this.circles = circles;
        this.projects = projects;
        this.issues = issues;
        this.people = people;
    }

    /** @throws NotFound when the issue or project is not there */
    Gift gift(Actor giver, Map<String, Object> body) {
        Input input = new Input(body, FIELDS);
        Field<String> issue = input.text("issue");
        Field<String> project = input.text("project");
        if (issue.value() == null && project.value() == null) {
            input.required("issue", issue);
        }
        List<UserKey> named = named(giver, input);
        String message = input.required("message", input.text("message"));
        Set<Long> values = values(input);
        Integer points = input.number("points").value();
        Visibility visibility =
                input.oneOf("visibility", Visibility.class, Enum::name).value();
        input.refuseProblems();
        return new Gift(
                named,
                message,
                values,
                points == null ? 0 : points,
                visibility == null ? Visibility.PUBLIC : visibility,
                issue.value() == null ? project(project.value()) : null,
                issue.value() == null ? null : issue(issue.value()).id());
    }

    private List<UserKey> named(Actor giver, Input input) {
        List<String> written = input.required("to", input.texts("to"));
        List<UserKey> named = new ArrayList<>();
        for (String one : written == null ? List.<String>of() : written) {
            Optional<List<UserKey>> meant = meant(giver, one);
            if (meant.isEmpty()) {
                input.problem("to", NOBODY);
            }
            meant.ifPresent(named::addAll);
        }
        return named;
    }

    private Optional<List<UserKey>> meant(Actor giver, String one) {
        if (one.startsWith(GROUP)) {
            return circles.group(giver, one.substring(GROUP.length()));
        }
        Matcher team = TEAM.matcher(one);
        return team.matches()
                ? circles.team(giver, Long.parseLong(team.group(1)))
                : people.named(one).map(Person::key).map(List::of);
    }

    private static Set<Long> values(Input input) {
        Field<List<Long>> values = input.wholes("values");
        return values.value() == null ? Set.of() : new LinkedHashSet<>(values.value());
    }

    private ProjectId project(String keyOrId) {
        return projects.named(keyOrId).map(Project::id).orElseThrow(() -> new NotFound("Project " + keyOrId));
    }

    private Issue issue(String keyOrId) {
        return issues.named(keyOrId).orElseThrow(() -> new NotFound("Issue " + keyOrId));
    }
}
