package org.collabops.goals.rest;

import java.math.BigDecimal;
import java.util.function.Function;
import org.collabops.Text;
import org.collabops.goals.Alignment;
import org.collabops.goals.CheckIn;
import org.collabops.goals.Cycle;
import org.collabops.goals.GoalKey;
import org.collabops.goals.KeyResult;
import org.collabops.goals.Objective;
import org.collabops.goals.Space;
import org.collabops.goals.Standing;
import org.collabops.host.Issue;
import org.collabops.rest.References;
import org.collabops.rest.Table;

/** How the lists of goals are laid out when they are exported. */
final class GoalTables {
    private GoalTables() {}

    static Table<Cycle> cycles() {
        return Table.<Cycle>titled(Text.of("collabops.goals.list.cycles"))
                .number("id", Text.of("collabops.goals.column.id"), Cycle::id)
                .text("name", Text.of("collabops.goals.column.name"), cycle -> cycle.content()
                        .name())
                .date("from", Text.of("collabops.goals.column.from"), cycle -> cycle.content()
                        .from())
                .date("lastDay", Text.of("collabops.goals.column.last-day"), cycle -> cycle.content()
                        .lastDay())
                .text("zone", Text.of("collabops.goals.column.zone"), cycle -> cycle.content()
                        .zone()
                        .getId())
                .text("state", Text.of("collabops.goals.column.state"), cycle -> cycle.content()
                        .state()
                        .name());
    }

    static Table<Space> spaces(References references) {
        return Table.<Space>titled(Text.of("collabops.goals.list.spaces"))
                .number("id", Text.of("collabops.goals.column.id"), Space::id)
                .text("name", Text.of("collabops.goals.column.name"), space -> space.content()
                        .name())
                .text(
                        "project",
                        Text.of("collabops.goals.column.project"),
                        space -> references.projectKey(space.project()))
                .text(
                        "lead",
                        Text.of("collabops.goals.column.lead"),
                        space -> references.displayName(space.content().lead()));
    }

    static Table<GoalJson.Row<Objective>> objectives(References references) {
        Table<GoalJson.Row<Objective>> named = Table.<GoalJson.Row<Objective>>titled(
                        Text.of("collabops.goals.list.objectives"))
                .number("id", Text.of("collabops.goals.column.id"), row -> row.goal()
                        .id())
                .text("title", Text.of("collabops.goals.column.title"), row -> row.goal()
                        .content()
                        .title())
                .text("space", Text.of("collabops.goals.column.space"), row -> row.view()
                        .spaceName(row.goal()))
                .text("cycle", Text.of("collabops.goals.column.cycle"), row -> row.view()
                        .cycleName(row.goal()))
                .text(
                        "kind",
                        Text.of("collabops.goals.column.kind"),
                        row -> row.goal().content().kind().name())
                .text(
                        "state",
                        Text.of("collabops.goals.column.state"),
                        row -> row.goal().content().state().name())
                .text(
                        "owner",
                        Text.of("collabops.goals.column.owner"),
                        row -> references.displayName(row.goal().content().owner()));
        return withStanding(named, GoalJson.Row::standing)
                .number("score", Text.of("collabops.goals.column.score"), row -> row.goal()
                        .content()
                        .score());
    }

    static Table<GoalJson.Row<KeyResult>> keyResults(References references) {
        Table<GoalJson.Row<KeyResult>> named = Table.<GoalJson.Row<KeyResult>>titled(
                        Text.of("collabops.goals.list.key-results"))
                .number("id", Text.of("collabops.goals.column.id"), row -> row.goal()
                        .id())
                .text("title", Text.of("collabops.goals.column.title"), row -> row.goal()
                        .content()
                        .title())
                .text("objective", Text.of("collabops.goals.column.objective"), KeyResultJson::objectiveTitle)
                .text(
                        "type",
                        Text.of("collabops.goals.column.type"),
                        row -> row.goal().content().type().name())
                .number("weight", Text.of("collabops.goals.column.weight"), row -> row.goal()
                        .content()
                        .weight())
                .number("baseline", Text.of("collabops.goals.line.baseline"), row -> row.goal()
                        .content()
                        .baseline())
                .number("target", Text.of("collabops.goals.line.target"), row -> row.goal()
                        .content()
                        .target())
                .number("current", Text.of("collabops.goals.line.current"), row -> row.standing()
                        .current())
                .text("unit", Text.of("collabops.goals.column.unit"), row -> row.goal()
                        .content()
                        .unit())
                .text(
                        "owner",
                        Text.of("collabops.goals.column.owner"),
                        row -> references.displayName(row.goal().content().owner()));
        return withStanding(named, GoalJson.Row::standing);
    }

    static Table<Alignment> alignments(View view) {
        return Table.<Alignment>titled(Text.of("collabops.goals.list.alignments"))
                .number("id", Text.of("collabops.goals.column.id"), Alignment::id)
                .text("child", Text.of("collabops.goals.column.child"), one -> GoalKey.objective(one.child())
                        .toString())
                .text(
                        "childTitle",
                        Text.of("collabops.goals.column.child-title"),
                        one -> view.title(GoalKey.objective(one.child())))
                .text("parent", Text.of("collabops.goals.column.parent"), one -> one.parent()
                        .toString())
                .text("parentTitle", Text.of("collabops.goals.column.parent-title"), one -> view.title(one.parent()))
                .number("weight", Text.of("collabops.goals.column.weight"), Alignment::weight);
    }

    static Table<CheckIn> checkIns(References references) {
        return Table.<CheckIn>titled(Text.of("collabops.goals.list.check-ins"))
                .number("number", Text.of("collabops.goals.column.number"), CheckIn::number)
                .text("at", Text.of("collabops.goals.column.at"), one -> one.at()
                        .toString())
                .number("value", Text.of("collabops.goals.column.value"), CheckIn::value)
                .number("confidence", Text.of("collabops.goals.column.confidence"), CheckIn::confidence)
                .text("note", Text.of("collabops.goals.column.note"), CheckIn::note)
                .text(
                        "by",
                        Text.of("collabops.goals.column.by"),
                        one -> references.displayName(one.revision().by()));
    }

    static Table<ServingJson.Row> serving() {
        return Table.<ServingJson.Row>titled(Text.of("collabops.goals.list.issues"))
                .text("issue", Text.of("collabops.goals.column.issue"), row -> row.issue()
                        .key())
                .text("summary", Text.of("collabops.goals.column.summary"), row -> row.issue()
                        .summary())
                .text("through", Text.of("collabops.goals.column.through"), row -> row.through()
                        .key());
    }

    static Table<Issue> unaligned(References references) {
        return Table.<Issue>titled(Text.of("collabops.goals.list.unaligned"))
                .text("issue", Text.of("collabops.goals.column.issue"), Issue::key)
                .text("summary", Text.of("collabops.goals.column.summary"), Issue::summary)
                .text(
                        "project",
                        Text.of("collabops.goals.column.project"),
                        issue -> references.projectKey(issue.project()));
    }

    private static <R> Table<R> withStanding(Table<R> table, Function<R, Standing> of) {
        return table.number("rawPercent", Text.of("collabops.goals.column.raw"), row -> of.apply(row)
                        .progress()
                        .rawPercent())
                .number("countedPercent", Text.of("collabops.goals.column.counted"), row -> of.apply(row)
                        .progress()
                        .countedPercent())
                .number("expectedPercent", Text.of("collabops.goals.column.expected"), row -> of.apply(row)
                        .pace()
                        .expectedPercent())
                .text("status", Text.of("collabops.goals.column.status"), row -> status(of.apply(row)))
                .number("confidence", Text.of("collabops.goals.column.confidence"), row -> confidence(of.apply(row)));
    }

    private static String status(Standing standing) {
        return standing.pace().status() == null
                ? null
                : standing.pace().status().name();
    }

    private static BigDecimal confidence(Standing standing) {
        return StandingJson.rounded(standing.confidence().value());
    }
}
