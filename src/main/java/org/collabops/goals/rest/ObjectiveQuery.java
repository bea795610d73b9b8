package org.collabops.goals.rest;

import static java.util.Comparator.comparing;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Map;
import java.util.Set;
import org.collabops.NotFound;
import org.collabops.ProjectId;
import org.collabops.Text;
import org.collabops.UserKey;
import org.collabops.goals.Objective;
import org.collabops.goals.ObjectiveFilter;
import org.collabops.goals.ObjectiveState;
import org.collabops.host.People;
import org.collabops.host.Person;
import org.collabops.host.Project;
import org.collabops.host.Projects;
import org.collabops.rest.Listing;
import org.collabops.rest.Parameters;

/** Which objectives a client asks for. */
final class ObjectiveQuery {
    private static final String[] FILTERS = {"space", "project", "cycle", "state", "owner", "text"};

    final ObjectiveFilter filter;
    final Listing<Objective> listing;
    final String format;

    private ObjectiveQuery(MultivaluedMap<String, String> given, Set<String> known, Projects projects, People people) {
        Parameters parameters = new Parameters(given, known);
        Long space = parameters.id("space");
        Long cycle = parameters.id("cycle");
        Set<ObjectiveState> states = parameters.some("state", ObjectiveState.class);
        UserKey owner = parameters.one(
                "owner", named -> people.named(named).map(Person::key), Text.of("collabops.error.no-such-user"));
        this.listing = new Listing<>(
                parameters,
                Map.of(
                        "title",
                        comparing(objective -> objective.content().title(), String.CASE_INSENSITIVE_ORDER),
                        "state",
                        comparing(objective -> objective.content().state()),
                        "cycle",
                        comparing(objective -> objective.content().cycle()),
                        "changedAt",
                        comparing(objective -> objective.revision().at())));
        this.format = parameters.text("format").orElse(null);
        parameters.refuseProblems();
        ProjectId project = parameters
                .text("project")
                .map(named ->
                        projects.named(named).map(Project::id).orElseThrow(() -> new NotFound("Project " + named)))
                .orElse(null);
        this.filter = new ObjectiveFilter(
                space, project, cycle, states, owner, parameters.text("text").orElse(null));
    }

    static ObjectiveQuery list(MultivaluedMap<String, String> given, Projects projects, People people) {
        return new ObjectiveQuery(given, Listing.parameters(FILTERS), projects, people);
    }

    static ObjectiveQuery export(MultivaluedMap<String, String> given, Projects projects, People people) {
        return new ObjectiveQuery(given, Listing.exported(FILTERS), projects, people);
    }
}
