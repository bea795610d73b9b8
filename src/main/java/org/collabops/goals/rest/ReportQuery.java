package org.collabops.goals.rest;

import static java.util.Comparator.comparing;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collabops.Invalid;
import org.collabops.IssueId;
import org.collabops.NotFound;
import org.collabops.ProjectId;
import org.collabops.Text;
import org.collabops.host.Project;
import org.collabops.host.Projects;
import org.collabops.rest.Listing;
import org.collabops.rest.Parameters;

/** What work a client wants to know the coverage of: that of projects, that of a query, or all of it. */
final class ReportQuery {
    private static final String[] FILTERS = {"project", "jql"};

    final List<ProjectId> projects;
    final Optional<String> jql;
    final Listing<IssueId> listing;
    final String format;

    private ReportQuery(MultivaluedMap<String, String> given, Set<String> known, Projects all) {
        Parameters parameters = new Parameters(given, known);
        this.jql = parameters.text("jql");
        this.listing = new Listing<>(parameters, Map.of("id", comparing(IssueId::value)));
        this.format = parameters.text("format").orElse(null);
        parameters.refuseProblems();
        Optional<String> named = parameters.text("project");
        if (jql.isPresent() && named.isPresent()) {
            throw new Invalid("jql", Text.of("collabops.goals.error.projects-or-query"));
        }
        this.projects = named.map(list -> list.split(",")).stream()
                .flatMap(Arrays::stream)
                .map(String::strip)
                .map(keyOrId ->
                        all.named(keyOrId).map(Project::id).orElseThrow(() -> new NotFound("Project " + keyOrId)))
                .toList();
    }

    static ReportQuery list(MultivaluedMap<String, String> given, Projects projects) {
        return new ReportQuery(given, Listing.parameters(FILTERS), projects);
    }

    static ReportQuery export(MultivaluedMap<String, String> given, Projects projects) {
        return new ReportQuery(given, Listing.exported(FILTERS), projects);
    }
}
