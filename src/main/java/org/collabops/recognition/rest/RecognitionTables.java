package org.collabops.recognition.rest;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;
import org.collabops.Text;
import org.collabops.recognition.Kudos;
import org.collabops.recognition.LedgerService.Line;
import org.collabops.recognition.Report.ByTeam;
import org.collabops.recognition.Report.Counts;
import org.collabops.recognition.Report.Coverage;
import org.collabops.recognition.Value;
import org.collabops.rest.References;
import org.collabops.rest.Table;

/** How the lists of recognition are laid out when they are exported. */
final class RecognitionTables {
    private RecognitionTables() {}

    static Table<Value> values() {
        return Table.<Value>titled(Text.of("collabops.recognition.values"))
                .number("id", Text.of("collabops.recognition.column.id"), Value::id)
                .text("name", Text.of("collabops.recognition.column.name"), value -> value.content()
                        .name())
                .text("meaning", Text.of("collabops.recognition.column.meaning"), value -> value.content()
                        .meaning())
                .text(
                        "active",
                        Text.of("collabops.recognition.column.active"),
                        value -> String.valueOf(value.content().active()));
    }

    static Table<Kudos> kudos(KudosJson shown, References references, ZoneId zone) {
        return Table.<Kudos>titled(Text.of("collabops.recognition"))
                .number("id", Text.of("collabops.recognition.column.id"), Kudos::id)
                .date(
                        "day",
                        Text.of("collabops.recognition.column.day"),
                        kudos -> LocalDate.ofInstant(kudos.content().at(), zone))
                .text(
                        "from",
                        Text.of("collabops.recognition.column.from"),
                        kudos -> references.displayName(kudos.content().giver()))
                .text("to", Text.of("collabops.recognition.column.to"), kudos -> kudos.content().recipients().stream()
                        .map(references::displayName)
                        .collect(joining(", ")))
                .text("message", Text.of("collabops.recognition.column.message"), kudos -> kudos.content()
                        .message())
                .text(
                        "values",
                        Text.of("collabops.recognition.values"),
                        kudos -> String.join(", ", shown.valueNames(kudos)))
                .number("points", Text.of("collabops.recognition.column.points"), kudos -> kudos.content()
                        .points())
                .text(
                        "project",
                        Text.of("collabops.recognition.column.project"),
                        kudos -> references.projectKey(kudos.content().project()))
                .text("issue", Text.of("collabops.recognition.column.issue"), shown::issueKey)
                .text("visibility", Text.of("collabops.recognition.column.visibility"), kudos -> kudos.content()
                        .visibility()
                        .name());
    }

    static Table<Line> ledger() {
        return Table.<Line>titled(Text.of("collabops.recognition.ledger"))
                .number("number", Text.of("collabops.recognition.column.number"), line -> line.entry()
                        .number())
                .text(
                        "at",
                        Text.of("collabops.recognition.column.at"),
                        line -> line.step().revision().at().toString())
                .number("amount", Text.of("collabops.recognition.column.amount"), line -> line.entry()
                        .amount())
                .number("spent", Text.of("collabops.recognition.column.spent"), line -> line.entry()
                        .spent());
    }

    static Table<ByTeam> teams() {
        return Table.<ByTeam>titled(Text.of("collabops.recognition.report"))
                .text("team", Text.of("collabops.recognition.column.team"), line -> line.team()
                        .content()
                        .name())
                .number("members", Text.of("collabops.recognition.column.members"), ByTeam::members)
                .number("given", Text.of("collabops.recognition.column.given"), counted(Counts::given))
                .number("received", Text.of("collabops.recognition.column.received"), counted(Counts::received))
                .number("unthanked", Text.of("collabops.recognition.column.unthanked"), covered(Coverage::unthanked))
                .number(
                        "thankedPercent",
                        Text.of("collabops.recognition.column.thanked"),
                        RecognitionTables.<BigDecimal>covered(
                                coverage -> coverage.thanked().decimal()));
    }

    private static Function<ByTeam, Integer> counted(Function<Counts, Integer> count) {
        return line -> line.counts() == null ? null : count.apply(line.counts());
    }

    private static <T> Function<ByTeam, T> covered(Function<Coverage, T> figure) {
        return line -> line.coverage() == null ? null : figure.apply(line.coverage());
    }
}
