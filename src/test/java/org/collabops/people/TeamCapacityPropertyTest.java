package org.collabops.people;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.collabops.people.TestPeople.MONDAY;
import static org.collabops.people.TestPeople.schedule;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.collabops.Actor;
import org.collabops.Days;
import org.collabops.Percent;
import org.collabops.UserKey;
import org.junit.Test;

public class TeamCapacityPropertyTest {
    private static final int CASES = 10_000;
    private static final int TEAMS = 5;
    private static final int PEOPLE = 4;
    private static final Days WEEK = Days.through(MONDAY, MONDAY.plusDays(6));

    private final Random random = new Random(15);
    private final FiguresPolicy everybody = everybody();

    /** The oracle walks up from each membership, and gives out what rounding left minute by minute. */
    @Test
    public void aTeamHasWhatIsCountedMembershipByMembership() {
        for (int number = 0; number < CASES; number++) {
            List<Team> teams = teams();
            Map<UserKey, Capacity> capacities =
                    IntStream.range(0, PEOPLE).mapToObj(this::capacity).collect(toMap(Capacity::person, identity()));
            TeamMap map = new TeamMap(teams);
            ShownSums sums = new ShownSums(Actor.user(person(0)), map, everybody, capacities);
            for (Team team : teams) {
                TeamCapacity capacity = new TeamCapacity(team, WEEK, map, sums, capacities, capacities);
                assertThat(
                        "case " + number,
                        capacity.sum(WEEK).map(TeamCapacity.Sum::minutes),
                        is(Optional.of(counted(team.id(), teams, capacities))));
            }
        }
    }

    private static long counted(long team, List<Team> teams, Map<UserKey, Capacity> capacities) {
        long sum = 0;
        for (Capacity capacity : capacities.values()) {
            for (LocalDate day : WEEK.stream().toList()) {
                sum += counted(
                        team,
                        teams,
                        capacity.person(),
                        day,
                        capacity.minutesOn(day).orElse(0));
            }
        }
        return sum;
    }

    private static int counted(long team, List<Team> teams, UserKey person, LocalDate day, int minutes) {
        List<Boolean> inTeam = new ArrayList<>();
        List<Integer> parts = new ArrayList<>();
        List<BigDecimal> lost = new ArrayList<>();
        BigDecimal whole = BigDecimal.ZERO;
        for (Team one : teams) {
            for (Membership member : one.content().members()) {
                boolean holds = !day.isBefore(member.content().from())
                        && (member.content().until() == null
                                || day.isBefore(member.content().until()));
                if (member.person().equals(person) && holds) {
                    BigDecimal share = member.content()
                            .commitment()
                            .decimal()
                            .multiply(BigDecimal.valueOf(minutes))
                            .movePointLeft(2);
                    inTeam.add(isPart(one, team, teams));
                    parts.add(share.intValue());
                    lost.add(share.subtract(BigDecimal.valueOf(share.intValue())));
                    whole = whole.add(share);
                }
            }
        }
        int missing = whole.setScale(0, RoundingMode.HALF_UP).intValueExact()
                - parts.stream().mapToInt(Integer::intValue).sum();
        for (; missing > 0; missing--) {
            int most = lost.indexOf(Collections.max(lost));
            parts.set(most, parts.get(most) + 1);
            lost.set(most, BigDecimal.ONE.negate());
        }
        int sum = 0;
        for (int place = 0; place < parts.size(); place++) {
            sum += inTeam.get(place) ? parts.get(place) : 0;
        }
        return Math.min(sum, minutes);
    }

    private static boolean isPart(Team part, long team, List<Team> teams) {
        Team above = part;
        while (above.id() != team && above.content().parent() != null) {
            above = teams.get(above.content().parent().intValue() - 1);
        }
        return above.id() == team;
    }

    /** Each is part of an earlier one, or of none. */
    private List<Team> teams() {
        List<Team> teams = new ArrayList<>();
        for (long id = 1; id <= TEAMS; id++) {
            Long parent = id == 1 || random.nextInt(3) == 0 ? null : 1L + random.nextInt((int) id - 1);
            List<Membership> members = new ArrayList<>();
            for (int number = 0; number < PEOPLE; number++) {
                if (random.nextBoolean()) {
                    LocalDate from = MONDAY.plusDays(random.nextInt(9) - 4);
                    members.add(new Membership(
                            id,
                            number + 1,
                            person(number),
                            new MembershipContent(
                                    from,
                                    random.nextBoolean() ? null : from.plusDays(1 + random.nextInt(6)),
                                    new Percent(random.nextInt(10_001)))));
                }
            }
            TeamContent content = new TeamContent("Team " + id, parent, List.of(), List.of(), members, PEOPLE);
            teams.add(new Team(id, content, TestPeople.first(), false));
        }
        return teams;
    }

    private Capacity capacity(int number) {
        List<Integer> week =
                IntStream.range(0, 7).mapToObj(day -> random.nextInt(600)).toList();
        ScheduleContent content =
                new ScheduleContent(MONDAY.plusDays(random.nextInt(5) - 2), week, Percent.WHOLE, null);
        WorkingTime time = new WorkingTime(
                random.nextInt(6) == 0 ? List.of() : List.of(schedule(1, person(number), content)),
                Map.of(),
                List.of(),
                null);
        return Capacity.of(person(number), new UsualDays(WEEK), time);
    }

    private static UserKey person(int number) {
        return new UserKey("k" + number);
    }

    private static FiguresPolicy everybody() {
        PeopleWorld world = new PeopleWorld();
        world.policy.put(IndividualFigures.ALL);
        return world.figures;
    }
}
