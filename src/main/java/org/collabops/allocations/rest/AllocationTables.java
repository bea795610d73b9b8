package org.collabops.allocations.rest;

import org.collabops.Text;
import org.collabops.UserKey;
import org.collabops.allocations.Comparison.Line;
import org.collabops.allocations.Doer;
import org.collabops.allocations.PersonLoad.Period;
import org.collabops.allocations.Seen;
import org.collabops.rest.References;
import org.collabops.rest.Table;

/** How allocations and the reports on them are laid out when they are exported. */
final class AllocationTables {
    private AllocationTables() {}

    static Table<AllocationJson.Row> allocations(References references) {
        return Table.<AllocationJson.Row>titled(Text.of("collabops.allocations"))
                .number("id", Text.of("collabops.allocations.column.id"), row -> row.allocation()
                        .id())
                .text("resource", Text.of("collabops.allocations.column.resource"), row -> name(row, references))
                .text("target", Text.of("collabops.allocations.column.target"), row -> name(row.seen()))
                .date("from", Text.of("collabops.allocations.column.from"), row -> row.allocation()
                        .content()
                        .from())
                .date("until", Text.of("collabops.allocations.column.until"), row -> row.allocation()
                        .content()
                        .until())
                .text(
                        "mode",
                        Text.of("collabops.allocations.column.mode"),
                        row -> row.allocation().content().mode().name())
                .number(
                        "amount",
                        Text.of("collabops.allocations.column.amount"),
                        row -> AllocationJson.amount(row.allocation().content()))
                .text(
                        "onLeave",
                        Text.of("collabops.allocations.column.on-leave"),
                        row -> row.allocation().content().onLeave().name())
                .text(
                        "state",
                        Text.of("collabops.allocations.column.state"),
                        row -> row.allocation().content().state().name())
                .number(
                        "plannedMinutes",
                        Text.of("collabops.allocations.column.planned"),
                        row -> row.spread() == null ? null : row.spread().placed())
                .number(
                        "unplaceableMinutes",
                        Text.of("collabops.allocations.column.unplaceable"),
                        row -> row.spread() == null ? null : row.spread().unplaceable())
                .text("note", Text.of("collabops.allocations.column.note"), row -> row.allocation()
                        .content()
                        .note());
    }

    static Table<PersonPeriod> utilisation(References references) {
        return Table.<PersonPeriod>titled(Text.of("collabops.allocations.utilisation"))
                .text("team", Text.of("collabops.allocations.column.team"), PersonPeriod::team)
                .text(
                        "person",
                        Text.of("collabops.allocations.column.person"),
                        row -> references.displayName(row.person()))
                .date("from", Text.of("collabops.allocations.column.from"), row -> row.period()
                        .days()
                        .from())
                .date("until", Text.of("collabops.allocations.column.until"), row -> row.period()
                        .days()
                        .last())
                .number("plannedMinutes", Text.of("collabops.allocations.column.planned"), row -> row.period()
                        .planned())
                .number("privateMinutes", Text.of("collabops.allocations.column.private"), row -> row.period()
                        .hidden())
                .number("capacityMinutes", Text.of("collabops.allocations.column.capacity"), row -> row.period()
                        .capacity())
                .number("utilisationPercent", Text.of("collabops.allocations.column.utilisation"), row -> row.period()
                        .utilisationPercent())
                .number("overloadedDays", Text.of("collabops.allocations.column.overloaded-days"), row -> row.period()
                        .overloadedDays());
    }

    /** A line of the exported utilisation; {@code team} is null for none. */
    record PersonPeriod(String team, UserKey person, Period period) {}

    static Table<PersonLine> comparison(References references) {
        return Table.<PersonLine>titled(Text.of("collabops.allocations.comparison"))
                .text("team", Text.of("collabops.allocations.column.team"), PersonLine::team)
                .text(
                        "person",
                        Text.of("collabops.allocations.column.person"),
                        row -> references.displayName(row.person()))
                .text(
                        "target",
                        Text.of("collabops.allocations.column.target"),
                        row -> name(row.line().target()))
                .number("plannedMinutes", Text.of("collabops.allocations.column.planned"), row -> row.line()
                        .minutes()
                        .planned())
                .number("actualMinutes", Text.of("collabops.allocations.column.actual"), row -> row.line()
                        .minutes()
                        .actual())
                .number("varianceMinutes", Text.of("collabops.allocations.column.variance"), row -> row.line()
                        .minutes()
                        .variance())
                .number("variancePercent", Text.of("collabops.allocations.column.variance-percent"), row -> row.line()
                        .minutes()
                        .variancePercent());
    }

    /** A line of the exported comparison; {@code team} is null for none. */
    record PersonLine(String team, UserKey person, Line line) {}

    private static String name(AllocationJson.Row row, References references) {
        Doer doer = row.allocation().content().doer();
        if (doer.person() != null) {
            return references.displayName(doer.person());
        }
        return row.team() == null ? doer.placeholder() : row.team().content().name();
    }

    private static String name(Seen seen) {
        return seen.issue() == null ? seen.name() : seen.issue().key() + " " + seen.name();
    }
}
