package org.collabops.recognition;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.collabops.Actor;
import org.collabops.Days;
import org.collabops.Invalid;
import org.collabops.ProjectId;
import org.collabops.Text;
import org.collabops.UserKey;
import org.collabops.people.FiguresPolicy;
import org.collabops.people.TeamService;
import org.collabops.recognition.Report.ByPeriod;
import org.collabops.recognition.Report.ByPerson;
import org.collabops.recognition.Report.ByValue;
import org.collabops.recognition.Report.Counts;
import org.collabops.settings.SiteSettings;

/** Counts the thanks of a project, or of all that the viewer sees; see docs/features/recognition.md for the formulas. */
public final class ReportService {
    public static final int MOST_DAYS = 800;

    private final KudosService kudos;
    private final Values values;
    private final TeamService teams;
    private final FiguresPolicy figures;
    private final SiteSettings<SitePolicy> site;
    private final Clock clock;

    public ReportService(
            KudosService kudos,
            Values values,
            TeamService teams,
            FiguresPolicy figures,
            SiteSettings<SitePolicy> site,
            Clock clock) {
        this.kudos = kudos;
        this.values = values;
        this.teams = teams;
        this.figures = figures;
        this.site = site;
        this.clock = clock;
    }

    /** The last ninety days up to today. */
    public Days usualDays() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), site.current().zone());
        return Days.through(today.minusDays(TeamFigures.COVERED_DAYS - 1), today);
    }

    /** @throws Invalid for more than {@link #MOST_DAYS} */
    public static void requireFew(Days days) {
        if (days.count() > MOST_DAYS) {
            throw new Invalid("from", Text.of("collabops.recognition.error.too-many-days", MOST_DAYS));
        }
    }

    /**
     * @param project null for all that the viewer sees
     * @throws Invalid for more than {@link #MOST_DAYS}
     */
    public Report of(Actor viewer, ProjectId project, Days days) {
        requireFew(days);
        SitePolicy policy = site.current();
        ZoneId zone = policy.zone();
        List<Kudos> known = known(viewer, project, days, zone);
        List<Kudos> counted = known.stream()
                .filter(one -> project == null || project.equals(one.content().project()))
                .filter(one -> days.contains(LocalDate.ofInstant(one.content().at(), zone)))
                .toList();
        Set<UserKey> concerned = concerned(counted);
        return new Report(
                days,
                total(counted),
                byValue(counted),
                byPeriod(counted, days, policy),
                new TeamFigures(teams.map(viewer), figures, viewer, days, zone).of(counted, known),
                byPerson(viewer, counted, days),
                concerned.size() >= FiguresPolicy.MINIMUM_GROUP && figures.maySum(viewer, concerned, days)
                        ? new Reciprocity(known).of(counted)
                        : null);
    }

    /** All that any of the figures looks at: further back for coverage, further on for what is returned. */
    private List<Kudos> known(Actor viewer, ProjectId project, Days days, ZoneId zone) {
        if (project != null) {
            kudos.requireSight(viewer, project);
        }
        LocalDate covered = days.until().minusDays(TeamFigures.COVERED_DAYS);
        Instant from = (covered.isBefore(days.from()) ? covered : days.from())
                .atStartOfDay(zone)
                .toInstant();
        Instant until = days.until().atStartOfDay(zone).toInstant().plus(Reciprocity.WINDOW);
        return kudos.matching(viewer, KudosFilter.ALL.between(from, until));
    }

    private static Counts total(List<Kudos> counted) {
        return new Counts(
                counted.size(),
                counted.stream()
                        .mapToInt(one -> one.content().recipients().size())
                        .sum());
    }

    /** Thanks that show two values count for both. */
    private List<ByValue> byValue(List<Kudos> counted) {
        List<ByValue> lines = new ArrayList<>();
        for (Value value : values.all()) {
            Counts counts = total(counted.stream()
                    .filter(one -> one.content().values().contains(value.id()))
                    .toList());
            if (counts.given() > 0 || value.content().active()) {
                lines.add(new ByValue(value, counts));
            }
        }
        Counts none = total(
                counted.stream().filter(one -> one.content().values().isEmpty()).toList());
        if (none.given() > 0) {
            lines.add(new ByValue(null, none));
        }
        return lines;
    }

    /** Each period that the days touch, with or without thanks. */
    private static List<ByPeriod> byPeriod(List<Kudos> counted, Days days, SitePolicy policy) {
        Map<Period, List<Kudos>> of = new LinkedHashMap<>();
        Period period = Period.of(days.from(), policy.period(), policy.zone());
        for (; period.from().isBefore(days.until()); period = period.next()) {
            of.put(period, new ArrayList<>());
        }
        counted.forEach(one -> of.get(policy.periodAt(one.content().at())).add(one));
        return of.entrySet().stream()
                .map(entry -> new ByPeriod(entry.getKey(), total(entry.getValue())))
                .toList();
    }

    private List<ByPerson> byPerson(Actor viewer, List<Kudos> counted, Days days) {
        Map<UserKey, Counts> of = new TreeMap<>(Comparator.comparing(UserKey::value));
        for (Kudos one : counted) {
            of.merge(one.content().giver(), new Counts(1, 0), (before, more) -> before.plus(1, 0));
            one.content()
                    .recipients()
                    .forEach(person -> of.merge(person, new Counts(0, 1), (before, more) -> before.plus(0, 1)));
        }
        return of.entrySet().stream()
                .filter(entry -> figures.maySeeAll(viewer, entry.getKey(), days))
                .map(entry -> new ByPerson(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Set<UserKey> concerned(List<Kudos> counted) {
        Set<UserKey> concerned = new HashSet<>();
        counted.forEach(one -> {
            concerned.add(one.content().giver());
            concerned.addAll(one.content().recipients());
        });
        return concerned;
    }
}
