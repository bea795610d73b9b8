package org.collabops.people;

import static org.collabops.people.PeopleWorld.BOSS;
import static org.collabops.people.PeopleWorld.LEAD;
import static org.collabops.people.PeopleWorld.MEMBER;
import static org.collabops.people.PeopleWorld.PLANNER;
import static org.collabops.people.PeopleWorld.parent;
import static org.collabops.people.TestPeople.ALICE;
import static org.collabops.people.TestPeople.BOB;
import static org.collabops.people.TestPeople.CAROL;
import static org.collabops.people.TestPeople.MONDAY;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.collabops.Actor;
import org.collabops.Conflict;
import org.collabops.Days;
import org.collabops.Field;
import org.collabops.Invalid;
import org.collabops.NotAllowed;
import org.collabops.NotFound;
import org.collabops.Percent;
import org.collabops.Refused;
import org.collabops.UserKey;
import org.collabops.people.MemberList.Effect;
import org.collabops.people.MemberList.Line;
import org.collabops.people.TeamMoves.Move;
import org.collabops.store.Parallel;
import org.junit.Test;

public class TeamServiceTest {
    private static final Days WEEK = Days.through(MONDAY, MONDAY.plusDays(6));

    private final PeopleWorld world = new PeopleWorld();

    @Test
    public void leadsManageWhomTheirTeamsHold() {
        assertThat(world.teamService.managesOn(BOB, CAROL, MONDAY), is(true));
        assertThat(world.teamService.managesOn(ALICE, CAROL, MONDAY), is(true));
        assertThat(world.teamService.managesOn(BOB, ALICE, MONDAY), is(false));
        assertThat(world.teamService.managesOn(BOB, CAROL, MONDAY.minusDays(8)), is(false));
        assertThat(world.teamService.teamsOf(CAROL, WEEK), contains(world.teamService.find(LEAD, world.team.id())));
        assertThat(world.teamService.membersOf(world.company.id(), WEEK), is(empty()));
    }

    @Test
    public void aDeputyKeepsTheTeamButManagesNobody() {
        UserKey deputy = PeopleWorld.DAN;
        world.teamService.change(
                BOSS,
                world.team.id(),
                2,
                new TeamChange(Field.absent(), Field.absent(), Field.absent(), Field.of(List.of(deputy))));
        assertThat(world.teams.map().keeps(deputy, world.team.id()), is(true));
        assertThat(world.teamService.managesOn(deputy, CAROL, MONDAY), is(false));
    }

    @Test
    public void teamsAreKeptByTheirLeadsAndThoseAbove() {
        assertThrows(NotAllowed.class, () -> world.teamService.change(MEMBER, world.team.id(), 2, parent(null)));
        assertThrows(NotAllowed.class, () -> world.teamService.change(LEAD, world.team.id(), 2, parent(null)));
        assertThrows(NotAllowed.class, () -> world.teamService.delete(LEAD, world.company.id(), 1));
        assertThrows(NotFound.class, () -> world.teamService.find(Actor.anonymous(), world.team.id()));
        assertThat(world.teamService.map(Actor.anonymous()).all(), is(empty()));
        world.teamService.delete(BOSS, world.team.id(), 2);
        assertThrows(NotFound.class, () -> world.teamService.find(BOSS, world.team.id()));
    }

    @Test
    public void noTeamBecomesPartOfItself() {
        Team part = world.found("Part", world.team.id());
        assertThrows(Refused.class, () -> world.teamService.change(PLANNER, world.company.id(), 1, parent(part.id())));
        assertThrows(
                Refused.class,
                () -> world.teamService.change(PLANNER, world.company.id(), 1, parent(world.company.id())));
        assertThrows(Refused.class, () -> world.teamService.delete(PLANNER, world.company.id(), 1));
        assertThrows(Invalid.class, () -> world.teamService.change(PLANNER, world.team.id(), 2, parent(999L)));
        assertThrows(Conflict.class, () -> world.teamService.change(PLANNER, world.team.id(), 1, parent(null)));
    }

    @Test
    public void aMoveThatIsOnlyAnnouncedAlreadyForbidsTheOppositeOne() {
        Team one = world.found("One", null);
        Team other = world.found("Other", null);
        world.moves.announce(new Move(world.teams.tree().next(), one.id(), other.id(), 2));
        assertThrows(Refused.class, () -> world.teamService.change(PLANNER, other.id(), 1, parent(one.id())));
    }

    @Test
    public void twoMovesAtOnceNeverCloseACircle() throws Exception {
        for (int round = 0; round < 50; round++) {
            PeopleWorld fresh = new PeopleWorld();
            Team one = fresh.found("One", null);
            Team other = fresh.found("Other", null);
            Parallel.run(2, thread -> {
                try {
                    fresh.teamService.change(
                            PLANNER,
                            thread == 0 ? one.id() : other.id(),
                            1,
                            parent(thread == 0 ? other.id() : one.id()));
                } catch (Refused late) {
                    return List.of();
                }
                return List.of();
            });
            Team first = fresh.keptTeams.find(one.id()).orElseThrow();
            Team second = fresh.keptTeams.find(other.id()).orElseThrow();
            assertThat(first.content().parent() == null || second.content().parent() == null, is(true));
        }
    }

    @Test
    public void aCircleIsFoundJustWhenWalkingUpwardsComesBack() {
        Random random = new Random(6);
        for (int round = 0; round < 10_000; round++) {
            int count = 1 + random.nextInt(8);
            Map<Long, Long> parents = new HashMap<>();
            List<Team> teams = new ArrayList<>();
            for (long id = 1; id <= count; id++) {
                Long parent =
                        id == 1 || random.nextInt(3) == 0 ? null : Long.valueOf(1L + random.nextInt((int) id - 1));
                parents.put(id, parent);
                teams.add(TestPeople.team(id, parent, List.of()));
            }
            long moved = 1L + random.nextInt(count);
            long below = 1L + random.nextInt(count);
            boolean comesBack = false;
            for (Long at = below; at != null; at = parents.get(at)) {
                comesBack |= at == moved;
            }
            assertThat(new TeamTree(List.of(), teams).wouldCloseCircle(moved, below), is(comesBack));
        }
    }

    @Test
    public void nobodyBelongsTwiceToATeamOnADay() {
        assertThrows(Refused.class, () -> world.join(world.team.id(), CAROL, 50));
        MembershipChange past =
                new MembershipChange(Field.of(MONDAY.minusDays(30)), Field.of(MONDAY.minusDays(7)), Field.absent());
        Membership earlier = world.members.add(LEAD, world.team.id(), CAROL, past);
        assertThat(earlier.number(), is(2));
        assertThrows(
                Refused.class,
                () -> world.members.change(
                        LEAD,
                        world.team.id(),
                        2,
                        3,
                        new MembershipChange(Field.absent(), Field.of(null), Field.absent())));
        world.members.remove(LEAD, world.team.id(), 2, 3);
        assertThat(world.members.add(LEAD, world.team.id(), CAROL, past).number(), is(3));
        assertThrows(NotAllowed.class, () -> world.members.remove(MEMBER, world.team.id(), 1, 5));
    }

    @Test
    public void aListOfPeopleIsOneRevision() {
        MembershipContent content = new MembershipContent(MONDAY, null, Percent.WHOLE);
        MemberList list = new MemberList(List.of(
                new Line("bob", BOB, content),
                new Line("bob again", BOB, content),
                new Line("carol", CAROL, content),
                new Line("nobody", null, content),
                new Line("alice", ALICE, null)));
        TeamContent before = world.teamService.find(LEAD, world.team.id()).content();
        assertThat(
                list.effectsOn(before),
                contains(Effect.ADDED, Effect.MEMBER, Effect.MEMBER, Effect.UNKNOWN_PERSON, Effect.INVALID));
        Team after = world.members.apply(LEAD, world.team.id(), 2, list);
        assertThat(after.version(), is(3));
        assertThat(after.content().members().stream().map(Membership::person).toList(), contains(CAROL, BOB));
        assertThrows(Conflict.class, () -> world.members.apply(LEAD, world.team.id(), 2, list));
        assertThat(world.members.apply(LEAD, world.team.id(), 3, list).version(), is(3));
    }
}
