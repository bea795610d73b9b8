package org.collabops.allocations.rest;

import static java.util.Comparator.comparing;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.collabops.Days;
import org.collabops.NotFound;
import org.collabops.ProjectId;
import org.collabops.Text;
import org.collabops.UserKey;
import org.collabops.allocations.Allocation;
import org.collabops.allocations.AllocationFilter;
import org.collabops.allocations.AllocationState;
import org.collabops.allocations.Target;
import org.collabops.host.Issues;
import org.collabops.host.People;
import org.collabops.host.Person;
import org.collabops.host.Project;
import org.collabops.host.Projects;
import org.collabops.rest.Input;
import org.collabops.rest.Listing;
import org.collabops.rest.Parameters;

/** Which allocations a client asks for. */
final class AllocationQuery {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(3000, 1, 1);
    private static final String[] FILTERS = {
        "person", "team", "project", "version", "issue", "objective", "state", "from", "until"
    };

    final AllocationFilter filter;
    final Listing<Allocation> listing;
    final String format;

    private AllocationQuery(
            MultivaluedMap<String, String> given, Set<String> known, Projects projects, Issues issues, People people) {
        Parameters parameters = new Parameters(given, known);
        UserKey person = parameters.one(
                "person", named -> people.named(named).map(Person::key), Text.of("collabops.error.no-such-user"));
        Long team = parameters.id("team");
        Long version = parameters.id("version");
        Long objective = parameters.id("objective");
        AllocationState state = parameters.one(
                "state",
                AllocationQuery::state,
                Text.of("collabops.error.one-of", Input.ids(AllocationState.class, AllocationState::name)));
        Days days = days(parameters);
        this.listing = new Listing<>(
                parameters,
                Map.of(
                        "from", comparing(allocation -> allocation.content().from()),
                        "until", comparing(allocation -> allocation.content().until()),
                        "changedAt",
                                comparing(allocation -> allocation.revision().at())));
        this.format = parameters.text("format").orElse(null);
        parameters.refuseProblems();
        ProjectId project = parameters
                .text("project")
                .map(named ->
                        projects.named(named).map(Project::id).orElseThrow(() -> new NotFound("Project " + named)))
                .orElse(null);
        Optional<Target> issue = parameters
                .text("issue")
                .map(named -> Target.of(issues.named(named)
                        .orElseThrow(() -> new NotFound("Issue " + named))
                        .id()));
        Target target = issue.orElse(
                version != null
                        ? new Target(Target.Kind.VERSION, version)
                        : objective != null ? new Target(Target.Kind.OBJECTIVE, objective) : null);
        this.filter = new AllocationFilter(person, team, target, project, state, days);
    }

    static AllocationQuery list(MultivaluedMap<String, String> given, Projects projects, Issues issues, People people) {
        return new AllocationQuery(given, Listing.parameters(FILTERS), projects, issues, people);
    }

    static AllocationQuery export(
            MultivaluedMap<String, String> given, Projects projects, Issues issues, People people) {
        return new AllocationQuery(given, Listing.exported(FILTERS), projects, issues, people);
    }

    private static Days days(Parameters parameters) {
        LocalDate from = parameters.date("from");
        LocalDate until = parameters.date("until");
        if (from == null && until == null) {
            return null;
        }
        LocalDate first = from == null ? EARLIEST : from;
        LocalDate last = until == null ? LATEST : until;
        return ReportQuery.through(parameters, first, last);
    }

    private static Optional<AllocationState> state(String name) {
        return Arrays.stream(AllocationState.values())
                .filter(state -> state.name().equals(name))
                .findFirst();
    }
}
