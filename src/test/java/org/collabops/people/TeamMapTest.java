package org.collabops.people;

import static org.collabops.people.TestPeople.ALICE;
import static org.collabops.people.TestPeople.BOB;
import static org.collabops.people.TestPeople.MONDAY;
import static org.collabops.people.TestPeople.member;
import static org.collabops.people.TestPeople.team;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.util.List;
import org.collabops.Days;
import org.junit.Test;

public class TeamMapTest {
    @Test
    public void aTeamWhoseParentIsGoneStandsAtTheTop() {
        TeamMap map = new TeamMap(List.of(team(2, 1L, List.of()), team(3, 2L, List.of())));

        assertThat(ids(map.roots()), contains(2L));
        assertThat(ids(map.withAbove(3)), contains(3L, 2L));
        assertThat(ids(map.withBelow(2)), contains(2L, 3L));
    }

    @Test
    public void aCircleEndsAtItsOldestTeamWhichStandsAtTheTop() {
        TeamMap map = new TeamMap(List.of(
                team(7, 9L, List.of(), member(7, 1, BOB, 100)),
                team(8, 7L, List.of(ALICE)),
                team(9, 8L, List.of()),
                team(4, 9L, List.of())));

        assertThat(ids(map.roots()), contains(7L));
        assertThat(ids(map.all()), contains(7L, 8L, 9L, 4L));
        assertThat(ids(map.withAbove(4)), contains(4L, 9L, 8L, 7L));
        assertThat(ids(map.withBelow(8)), contains(8L, 9L, 4L));
        assertThat(map.peopleOf(7, Days.through(MONDAY, MONDAY)), contains(BOB));
        assertThat(map.leads(ALICE, 4), is(true));
        assertThat(map.leads(ALICE, 7), is(false));
    }

    @Test
    public void aTeamThatIsPartOfItselfStandsAtTheTop() {
        TeamMap map = new TeamMap(List.of(team(7, 7L, List.of())));

        assertThat(ids(map.withAbove(7)), contains(7L));
        assertThat(ids(map.withBelow(7)), contains(7L));
    }

    private static List<Long> ids(List<Team> teams) {
        return teams.stream().map(Team::id).toList();
    }
}
