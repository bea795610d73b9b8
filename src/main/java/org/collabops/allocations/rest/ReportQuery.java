package org.collabops.allocations.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.collabops.Days;
import org.collabops.Invalid;
import org.collabops.NotFound;
import org.collabops.ProjectId;
import org.collabops.Text;
import org.collabops.UserKey;
import org.collabops.allocations.Cut;
import org.collabops.allocations.Scope;
import org.collabops.host.People;
import org.collabops.host.Person;
import org.collabops.host.Project;
import org.collabops.host.Projects;
import org.collabops.rest.Parameters;

/** Whom and which days a report is to be about. */
final class ReportQuery {
    static final int WEEKS = 12;

    /** A little more than a year, so that a report stays one answer. */
    static final int MOST_DAYS = 400;

    final Scope scope;
    final Days days;
    final Cut cut;
    final String format;

    private ReportQuery(
            MultivaluedMap<String, String> given,
            Set<String> known,
            LocalDate monday,
            Projects projects,
            People people) {
        Parameters parameters = new Parameters(given, known);
        UserKey person = parameters.one(
                "person", named -> people.named(named).map(Person::key), Text.of("collabops.error.no-such-user"));
        Long team = parameters.id("team");
        LocalDate from = parameters.date("from");
        LocalDate until = parameters.date("until");
        Cut wanted = parameters.one("by", ReportQuery::cut, Text.of("collabops.error.one-of", "day, week, month"));
        LocalDate first = from != null
                ? from
                : until == null ? monday : until.minusWeeks(WEEKS).plusDays(1);
        this.days = through(
                parameters, first, until == null ? first.plusWeeks(WEEKS).minusDays(1) : until);
        this.cut = wanted == null ? Cut.WEEK : wanted;
        this.format = parameters.text("format").orElse(null);
        parameters.refuseProblems();
        if (days.count() > MOST_DAYS) {
            throw new Invalid("until", Text.of("collabops.allocations.error.report-too-long", MOST_DAYS));
        }
        ProjectId project = parameters
                .text("project")
                .map(named ->
                        projects.named(named).map(Project::id).orElseThrow(() -> new NotFound("Project " + named)))
                .orElse(null);
        if (Stream.of(project, team, person).filter(one -> one != null).count() != 1) {
            throw new Invalid("project", Text.of("collabops.allocations.error.scope"));
        }
        this.scope = new Scope(project, team, person);
    }

    /** From the present week on, unless other days are asked for. */
    static ReportQuery of(
            MultivaluedMap<String, String> given, Clock clock, Projects projects, People people, String... more) {
        return new ReportQuery(given, known(more), monday(clock), projects, people);
    }

    /** Of a project and of weeks that are over, unless other days are asked for. */
    static ReportQuery past(
            MultivaluedMap<String, String> given, Clock clock, Projects projects, People people, String... more) {
        ReportQuery query = new ReportQuery(given, known(more), monday(clock).minusWeeks(WEEKS - 1), projects, people);
        if (query.scope.project() == null) {
            throw new Invalid("project", Text.of("collabops.error.required"));
        }
        return query;
    }

    /** @throws Invalid when the last day comes before the first */
    static Days through(Parameters parameters, LocalDate first, LocalDate last) {
        parameters.refuseProblems();
        if (last.isBefore(first)) {
            throw new Invalid("until", Text.of("collabops.allocations.error.until-before-from"));
        }
        return Days.through(first, last);
    }

    private static Set<String> known(String... more) {
        return Set.copyOf(Stream.concat(Stream.of("project", "team", "person", "from", "until"), Arrays.stream(more))
                .toList());
    }

    private static LocalDate monday(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), clock.getZone())
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static Optional<Cut> cut(String name) {
        return Arrays.stream(Cut.values())
                .filter(cut -> cut.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
