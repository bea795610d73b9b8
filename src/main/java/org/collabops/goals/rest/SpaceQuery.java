package org.collabops.goals.rest;

import static java.util.Comparator.comparing;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.collabops.NotFound;
import org.collabops.ProjectId;
import org.collabops.goals.Space;
import org.collabops.host.Project;
import org.collabops.host.Projects;
import org.collabops.rest.Listing;
import org.collabops.rest.Parameters;

/** Which spaces a client asks for. */
final class SpaceQuery {
    private static final String[] FILTERS = {"project"};

    /** Null for any. */
    final ProjectId project;

    final Listing<Space> listing;
    final String format;

    private SpaceQuery(MultivaluedMap<String, String> given, Set<String> known, Projects projects) {
        Parameters parameters = new Parameters(given, known);
        this.listing = new Listing<>(
                parameters,
                Map.of(
                        "name", comparing(space -> space.content().name(), String.CASE_INSENSITIVE_ORDER),
                        "id", comparing(Space::id)));
        this.format = parameters.text("format").orElse(null);
        parameters.refuseProblems();
        this.project = parameters
                .text("project")
                .map(named ->
                        projects.named(named).map(Project::id).orElseThrow(() -> new NotFound("Project " + named)))
                .orElse(null);
    }

    static SpaceQuery list(MultivaluedMap<String, String> given, Projects projects) {
        return new SpaceQuery(given, Listing.parameters(FILTERS), projects);
    }

    static SpaceQuery export(MultivaluedMap<String, String> given, Projects projects) {
        return new SpaceQuery(given, Listing.exported(FILTERS), projects);
    }

    List<Space> of(List<Space> all) {
        return project == null
                ? all
                : all.stream().filter(space -> project.equals(space.project())).toList();
    }
}
