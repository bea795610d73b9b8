package org.collabops.recognition;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.collabops.Actor;
import org.collabops.Attempt;
import org.collabops.FakeKept;
import org.collabops.IssueId;
import org.collabops.Percent;
import org.collabops.ProjectId;
import org.collabops.Revision;
import org.collabops.UserKey;
import org.collabops.host.FakeAccess;
import org.collabops.host.FakeAccess.Right;
import org.collabops.host.FakeCaches;
import org.collabops.host.FakeIssues;
import org.collabops.host.FakePeople;
import org.collabops.host.Issue;
import org.collabops.people.FiguresPolicy;
import org.collabops.people.IndividualFigures;
import org.collabops.people.Membership;
import org.collabops.people.MembershipContent;
import org.collabops.people.PeopleAccess;
import org.collabops.people.Team;
import org.collabops.people.TeamContent;
import org.collabops.people.TeamMoves;
import org.collabops.people.TeamService;
import org.collabops.people.Teams;
import org.collabops.settings.FakeSiteSettings;

/** Everything around thanks in memory: a project in which ann, ben and cid work, and its issue. */
public final class RecognitionWorld {
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    public static final ProjectId PROJECT = new ProjectId(1);
    public static final ProjectId OTHER = new ProjectId(2);
    public static final UserKey ANN = new UserKey("k-ann");
    public static final UserKey BEN = new UserKey("k-ben");
    public static final UserKey CID = new UserKey("k-cid");
    public static final Actor ANN_ACTS = Actor.user(ANN);
    public static final Actor BEN_ACTS = Actor.user(BEN);
    public static final Actor CID_ACTS = Actor.user(CID);
    static final Instant START = Instant.parse("2026-11-20T08:00:00Z");
    private static final Revision FIRST = new Revision(1, START, null, null);

    public final FakeAccess access = new FakeAccess();
    public final FakeIssues issues = new FakeIssues();
    public final FakePeople people = new FakePeople();
    public final FakeRecognitionSettings settings = new FakeRecognitionSettings();
    public final FakeSiteSettings<SitePolicy> site = new FakeSiteSettings<>(policy(true, 10));
    public final FakeSiteSettings<IndividualFigures> figuresSetting = new FakeSiteSettings<>(IndividualFigures.DEFAULT);
    public final FakeKudosLog log = new FakeKudosLog();
    public final Issue issue = issues.add(11, "P-1", "Summary", PROJECT);
    private final AtomicLong ids = new AtomicLong();
    private final FakeKept<Team> teamKept = new FakeKept<>(ids);
    private final FakeKept<Value> valueKept = new FakeKept<>(ids);
    public final Values values = new Values(valueKept, new FakeCaches());
    private Instant now = START;
    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    };
    private final Teams teams = new Teams(teamKept, new NoMoves(), new FakeCaches());
    public final TeamService teamService =
            new TeamService(teams, new PeopleAccess(teams, access, clock), people, clock);
    public final FiguresPolicy figures = new FiguresPolicy(figuresSetting, teams);
    public final KudosSight sight = new KudosSight(settings, site, teamService, access);
    public final KudosAccess rights = new KudosAccess(settings, access, issues);
    public final KudosService service =
            new KudosService(log, sight, rights, new GiftCheck(values, people), site, clock);
    public final Withdrawals withdrawals = new Withdrawals(service, log, rights, site, clock);
    public final LedgerService ledgers = new LedgerService(log, sight, site, figures, clock);
    public final ReportService reports = new ReportService(service, values, teamService, figures, site, clock);
    public final ValueService valueService = new ValueService(values, access, clock);

    /** Teams of these tests stay where they are founded. */
    private static final class NoMoves implements TeamMoves {
        @Override
        public List<Move> all() {
            return List.of();
        }

        @Override
        public boolean announce(Move move) {
            throw new UnsupportedOperationException();
        }
    }

    public RecognitionWorld() {
        settings.enable(PROJECT);
        join(ANN, "ann");
        join(BEN, "ben");
        join(CID, "cid");
    }

    /** An active user who works in the project and may see its issue. */
    public Actor join(UserKey key, String name) {
        people.add(key.value(), name, name.toUpperCase(java.util.Locale.ROOT));
        Actor actor = Actor.user(key);
        access.grant(actor, PROJECT, Right.SEE).grant(actor, issue.id(), Right.SEE);
        return actor;
    }

    public static SitePolicy policy(boolean points, int allowance) {
        return new SitePolicy(points, allowance, PeriodLength.MONTH, ZONE);
    }

    public void at(Instant moment) {
        now = moment;
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    public Instant now() {
        return now;
    }

    public Clock clock() {
        return clock;
    }

    public long team(String name, Long parent, UserKey lead, UserKey... members) {
        return teamSince(LocalDate.of(2026, 1, 1), name, parent, lead, members);
    }

    /** The last member came on that day, the others at the beginning of the year. */
    public long teamSince(LocalDate last, String name, Long parent, UserKey lead, UserKey... members) {
        return teamKept.create(id -> new Team(
                        id,
                        new TeamContent(
                                name,
                                parent,
                                lead == null ? List.of() : List.of(lead),
                                List.of(),
                                IntStream.range(0, members.length)
                                        .mapToObj(number -> new Membership(
                                                id,
                                                number + 1,
                                                members[number],
                                                new MembershipContent(
                                                        number + 1 == members.length ? last : LocalDate.of(2026, 1, 1),
                                                        null,
                                                        Percent.WHOLE)))
                                        .toList(),
                                members.length),
                        FIRST,
                        false))
                .id();
    }

    public Value value(String name) {
        return values.create(id -> new Value(id, new ValueContent(name, null, true), FIRST));
    }

    public Kudos thank(Actor giver, int points, UserKey... recipients) {
        return service.give(giver, gift(points, Visibility.PUBLIC, recipients), Attempt.fresh());
    }

    public static Gift gift(int points, Visibility visibility, UserKey... recipients) {
        return new Gift(List.of(recipients), "Thank you", Set.of(), points, visibility, null, new IssueId(11));
    }
}
