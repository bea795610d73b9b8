package org.collabops.bench;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import org.collabops.Actor;
import org.collabops.UserKey;
import org.collabops.allocations.Cut;
import org.collabops.allocations.PersonLoad.Period;
import org.collabops.allocations.Scope;
import org.collabops.allocations.Utilisation;
import org.collabops.people.IndividualFigures;

/**
 * How long the weeks of all {@link PlantedPeople} take as REST and the page ask for them, beside the same weeks over
 * Active Objects' {@code find} and over JDBC by hand, each with the same questions to Jira and to the policy.
 */
final class HeatMap {
    private static final int FEWEST_ISSUES = 20 * PlantedPeople.COUNT;

    private final BenchSite site;
    private final PlantedAllocations allocations;

    private HeatMap(BenchSite site) {
        this.site = site;
        this.allocations = new PlantedAllocations(site);
    }

    static void run(int issues) throws Exception {
        try (BenchSite site = new BenchSite(Math.max(issues, FEWEST_ISSUES))) {
            HeatMap bench = new HeatMap(site);
            bench.run("bob", IndividualFigures.MANAGER);
            bench.run("admin", IndividualFigures.ALL);
        }
    }

    /** A person in a week, in minutes. */
    record Cell(long planned, long capacity, int overloadedDays) {}

    private void run(String name, IndividualFigures figures) throws Exception {
        Actor viewer = site.user(name);
        int version = allocations.people.settings.stored().version();
        allocations.people.settings.change(site.rule(), figures, version);
        HeatMapPeers peers = new HeatMapPeers(site, allocations);
        new Contest("Heat map of " + PlantedPeople.COUNT + " people for " + name + ", figures " + figures)
                .side("the app", () -> ours(viewer))
                .side("Active Objects' find", () -> peers.byFind(viewer))
                .side("JDBC by hand", () -> peers.byHand(viewer))
                .run();
    }

    private Map<UserKey, List<Cell>> ours(Actor viewer) {
        Utilisation found =
                allocations.service.of(viewer, Scope.of(allocations.project), PlantedAllocations.YEAR, Cut.WEEK);
        return found.groups().stream()
                .flatMap(group -> group.rows().stream())
                .collect(toMap(Utilisation.Row::person, row -> row.periods().stream()
                        .map(period -> cell(period.orElseThrow()))
                        .toList()));
    }

    private static Cell cell(Period period) {
        return new Cell(period.planned(), period.capacity(), period.overloadedDays());
    }
}
