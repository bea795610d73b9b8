package org.collabops.allocations.rest;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.collabops.Actor;
import org.collabops.Page;
import org.collabops.allocations.Allocation;
import org.collabops.allocations.AllocationContent;
import org.collabops.allocations.AllocationMode;
import org.collabops.allocations.AllocationService;
import org.collabops.allocations.LoadService;
import org.collabops.allocations.Seen;
import org.collabops.allocations.Spread;
import org.collabops.allocations.Target;
import org.collabops.people.Team;
import org.collabops.people.TeamMap;
import org.collabops.people.TeamService;
import org.collabops.rest.Listing;
import org.collabops.rest.References;

/** Writes allocations with where their minutes lie, as the viewer may see and change them. */
final class AllocationJson {
    private static final List<String> TARGETS = List.of("project", "version", "issue", "objective");

    private final AllocationService service;
    private final LoadService loads;
    private final TeamService teams;
    private final References references;

    AllocationJson(AllocationService service, LoadService loads, TeamService teams, References references) {
        this.service = service;
        this.loads = loads;
        this.teams = teams;
        this.references = references;
    }

    Map<String, Object> allocation(Actor viewer, Allocation allocation) {
        Seen seen = service.target(viewer, allocation);
        return rows(viewer, Map.of(allocation, seen), List.of(allocation)).stream()
                .map(row -> json(viewer, row))
                .findFirst()
                .orElseThrow();
    }

    Map<String, Object> page(Actor viewer, Page<Allocation> page, Map<Allocation, Seen> seen) {
        List<Row> rows = rows(viewer, seen, page.values());
        return Listing.json(
                new Page<>(page.startAt(), page.maxResults(), page.total(), rows), row -> json(viewer, row));
    }

    /** The lines of a list. */
    List<Row> rows(Actor viewer, Map<Allocation, Seen> seen, List<Allocation> wanted) {
        Map<Allocation, Spread> spreads = loads.spreads(viewer, wanted);
        TeamMap map = teams.map(viewer);
        return wanted.stream()
                .map(allocation -> new Row(
                        allocation,
                        seen.get(allocation),
                        spreads.get(allocation),
                        allocation.content().doer().team() == null
                                ? null
                                : map.team(allocation.content().doer().team()).orElse(null)))
                .toList();
    }

    /**
     * An allocation with all that a line of a list says.
     *
     * @param spread null when the viewer may not know it, and for teams and people still to be found
     * @param team null unless it is one that is there
     */
    record Row(Allocation allocation, Seen seen, Spread spread, Team team) {}

    static Map<String, Object> fields(Allocation allocation) {
        AllocationContent content = allocation.content();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(
                "person",
                content.doer().person() == null ? null : content.doer().person().value());
        fields.put("placeholder", content.doer().placeholder());
        fields.put("team", content.doer().team());
        fields.put(
                "target",
                content.target().kind().name() + ":" + content.target().id());
        fields.put("from", content.from().toString());
        fields.put("until", content.until().toString());
        fields.put("mode", content.mode().name());
        fields.put("amount", amount(content));
        fields.put("onLeave", content.onLeave().name());
        fields.put("state", content.state().name());
        fields.put("note", content.note());
        return fields;
    }

    /** How its minutes came to lie where they do. */
    static Map<String, Object> explain(Allocation allocation, Spread spread) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("mode", allocation.content().mode().name());
        json.put("amount", amount(allocation.content()));
        json.put("onLeave", allocation.content().onLeave().name());
        json.put("wantedMinutes", spread.wanted());
        json.put("plannedMinutes", spread.placed());
        json.put("givenUpMinutes", spread.givenUp());
        json.put("unplaceableMinutes", spread.unplaceable());
        json.put("unknownDays", spread.unknownDays());
        List<Map<String, Object>> days = new ArrayList<>();
        spread.minutes().forEach((day, minutes) -> days.add(Map.of("date", day.toString(), "minutes", minutes)));
        json.put("days", days);
        return json;
    }

    /** Percent, or minutes. */
    static BigDecimal amount(AllocationContent content) {
        return content.mode() == AllocationMode.PERCENT
                ? BigDecimal.valueOf(content.value(), 2)
                : BigDecimal.valueOf(content.value());
    }

    /** One of the four, the others null. */
    Map<String, Object> target(Seen seen) {
        Map<String, Object> json = new LinkedHashMap<>();
        Target target = seen.target();
        TARGETS.forEach(kind -> json.put(kind, null));
        switch (target.kind()) {
            case ISSUE -> json.put("issue", References.issue(seen.issue()));
            case PROJECT -> json.put("project", references.project(seen.project()));
            case VERSION -> json.put("version", named(target.id(), "name", seen.name()));
            case OBJECTIVE -> json.put("objective", named(target.id(), "title", seen.name()));
        }
        return json;
    }

    static Map<String, Object> team(Team team) {
        return team == null ? null : named(team.id(), "name", team.content().name());
    }

    private Map<String, Object> json(Actor viewer, Row row) {
        AllocationContent content = row.allocation().content();
        Spread spread = row.spread();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", row.allocation().id());
        json.put("version", row.allocation().version());
        json.put("person", references.person(content.doer().person()));
        json.put("placeholder", content.doer().placeholder());
        json.put("team", team(row.team()));
        json.put("target", target(row.seen()));
        json.put("from", content.from().toString());
        json.put("until", content.until().toString());
        json.put("mode", content.mode().name());
        json.put("amount", amount(content));
        json.put("onLeave", content.onLeave().name());
        json.put("state", content.state().name());
        json.put("note", content.note());
        json.put("plannedMinutes", spread == null ? null : spread.placed());
        json.put("givenUpMinutes", spread == null ? null : spread.givenUp());
        json.put("unplaceableMinutes", spread == null ? null : spread.unplaceable());
        json.put("unknownDays", spread == null ? null : spread.unknownDays());
        json.put("changedAt", row.allocation().revision().at().toString());
        json.put("changedBy", references.person(row.allocation().revision().by()));
        json.put("mayChange", service.mayChange(viewer, row.allocation(), row.seen()));
        return json;
    }

    private static Map<String, Object> named(long id, String field, String name) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id);
        json.put(field, name);
        return json;
    }
}
