package org.collabops.recognition.web;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.collabops.Actor;
import org.collabops.Days;
import org.collabops.Grouped;
import org.collabops.Percent;
import org.collabops.SpreadsheetText;
import org.collabops.UserKey;
import org.collabops.host.People;
import org.collabops.host.Words;
import org.collabops.people.TeamMap;
import org.collabops.people.TeamService;
import org.collabops.recognition.Period;
import org.collabops.recognition.Report;
import org.collabops.recognition.Report.ByTeam;
import org.collabops.recognition.Report.Counts;
import org.collabops.recognition.Report.Coverage;

/** Makes the report's tables. */
public final class ReportViews {
    private static final int DEEPEST = 3;

    private final TeamService teams;
    private final ThanksCards cards;
    private final People people;
    private final Words words;

    public ReportViews(TeamService teams, ThanksCards cards, People people, Words words) {
        this.teams = teams;
        this.cards = cards;
        this.people = people;
        this.words = words;
    }

    ReportView of(Report report, String about) {
        return new ReportView(
                about,
                words.say(
                        "collabops.recognition.report.dates",
                        report.days().from().toString(),
                        report.days().last().toString(),
                        report.periods().get(0).period().zone().getId()),
                Grouped.of(report.total().given()),
                Grouped.of(report.total().received()),
                report.reciprocity() == null ? null : share(report.reciprocity()),
                lines(
                        report.values(),
                        line -> line.value() == null
                                ? words.say("collabops.recognition.report.no-value")
                                : line.value().content().name(),
                        Report.ByValue::counts),
                lines(report.periods(), line -> daysOf(line.period(), report), Report.ByPeriod::counts),
                teamLines(report),
                lines(report.people(), line -> cards.name(line.person()), Report.ByPerson::counts).stream()
                        .sorted(Comparator.comparing(CountLine::name, String.CASE_INSENSITIVE_ORDER))
                        .toList(),
                report.total().equals(new Counts(0, 0)));
    }

    /** For a spreadsheet: teams with their figures, empty where they are unknown or hidden. */
    List<List<String>> sheet(Report report) {
        List<List<String>> lines = new ArrayList<>();
        for (ByTeam line : report.teams()) {
            Optional<Counts> counts = Optional.ofNullable(line.counts());
            Optional<Coverage> coverage = Optional.ofNullable(line.coverage());
            lines.add(List.of(
                    SpreadsheetText.defused(line.team().content().name()),
                    String.valueOf(line.members()),
                    counts.map(Counts::given).map(String::valueOf).orElse(""),
                    counts.map(Counts::received).map(String::valueOf).orElse(""),
                    coverage.map(Coverage::unthanked).map(String::valueOf).orElse(""),
                    coverage.map(known -> words.percent(known.thanked().number()))
                            .orElse("")));
        }
        return lines;
    }

    /** Of the first and the last period only what the report looks at. */
    private static String daysOf(Period period, Report report) {
        Days days = period.days().intersect(report.days()).orElseGet(period::days);
        return days.from() + " – " + days.last();
    }

    private static <T> List<CountLine> lines(List<T> all, Function<T, String> name, Function<T, Counts> counts) {
        int most = Math.max(
                1,
                all.stream().mapToInt(one -> counts.apply(one).received()).max().orElse(0));
        return all.stream()
                .map(one -> new CountLine(
                        name.apply(one),
                        Grouped.of(counts.apply(one).given()),
                        Grouped.of(counts.apply(one).received()),
                        100 * counts.apply(one).received() / most))
                .toList();
    }

    private List<TeamLine> teamLines(Report report) {
        Actor viewer = people.current();
        TeamMap map = teams.map(viewer);
        return report.teams().stream().map(line -> teamLine(line, map)).toList();
    }

    private TeamLine teamLine(ByTeam line, TeamMap map) {
        Coverage coverage = line.coverage();
        return new TeamLine(
                line.team().content().name(),
                Math.min(DEEPEST, map.withAbove(line.team().id()).size() - 1),
                Grouped.of(line.members()),
                line.counts() == null ? null : Grouped.of(line.counts().given()),
                line.counts() == null ? null : Grouped.of(line.counts().received()),
                coverage == null ? null : share(coverage.thanked()),
                coverage == null ? 0 : bar(coverage.thanked()),
                coverage == null ? null : Grouped.of(coverage.unthanked()),
                coverage == null || coverage.names().isEmpty() ? null : names(coverage.names()));
    }

    private String names(List<UserKey> of) {
        return String.join(
                words.say("collabops.recognition.comma"),
                of.stream().map(cards::name).sorted().toList());
    }

    /** To one decimal at most, as in the other reports. */
    private String share(Percent percent) {
        return words.percent(percent.decimal()
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString());
    }

    private static int bar(Percent percent) {
        return percent.hundredths() / 100;
    }
}
