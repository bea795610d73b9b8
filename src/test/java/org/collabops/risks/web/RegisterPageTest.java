package org.collabops.risks.web;

import static org.collabops.risks.web.TestProject.CLOCK;
import static org.collabops.risks.web.TestProject.ISSUE;
import static org.collabops.risks.web.TestProject.MANAGER;
import static org.collabops.risks.web.TestProject.MEMBER;
import static org.collabops.risks.web.TestProject.READER;
import static org.collabops.risks.web.TestProject.SECRET;
import static org.collabops.risks.web.TestProject.TODAY;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.collabops.host.FakeTimes;
import org.collabops.host.Times;
import org.collabops.risks.Assessment;
import org.collabops.risks.Status;
import org.junit.Test;

public class RegisterPageTest {
    private final TestProject world = new TestProject();
    private final RegisterPage page = page(world.times);

    @Test
    public void matrixIsReadFromTheHighestLikelihoodAndTheLowestImpact() {
        List<MatrixLine> matrix = view().matrix();

        assertThat(matrix.stream().map(MatrixLine::likelihood).toList(), contains(5, 4, 3, 2, 1));
        assertThat(matrix.get(0).cells().stream().map(MatrixCell::score).toList(), contains(5, 10, 15, 20, 25));
        assertThat(
                matrix.get(0).cells().stream().map(MatrixCell::level).toList(),
                contains("low", "moderate", "high", "critical", "critical"));
    }

    @Test
    public void cellsCountTheRisksInThem() {
        world.raise("One", new Assessment(5, 2));
        world.raise("Two", new Assessment(5, 2));

        assertThat(view().matrix().get(0).cells().get(1).count(), is("2"));
        assertThat(view().matrix().get(0).cells().get(0).count(), is(nullValue()));
        assertThat(
                view().matrix().get(0).cells().get(1).label(),
                is("collabops.risks.matrix.cell[5; 2; collabops.risks.level.MODERATE; 2]"));
    }

    @Test
    public void bandsStandGravestFirstWithTheirScores() {
        world.raise("One", new Assessment(5, 5));

        List<LevelBand> bands = view().bands();

        assertThat(bands.stream().map(LevelBand::id).toList(), contains("CRITICAL", "HIGH", "MODERATE", "LOW"));
        assertThat(bands.stream().map(LevelBand::range).toList(), contains("16–25", "11–15", "6–10", "1–5"));
        assertThat(bands.stream().map(LevelBand::count).toList(), contains("1", "0", "0", "0"));
    }

    @Test
    public void unassessedRisksHaveALaneOfTheirOwn() {
        world.raise("Unknown", null);

        assertThat(view().unassessed(), is("1"));
        assertThat(view().total(), is(1));
    }

    @Test
    public void closedRisksAreLeftOutAtFirst() {
        world.raise(MEMBER, ISSUE, "Over", Status.CLOSED, null);

        assertThat(view().total(), is(0));
        assertThat(view().status(), is("DRAFT,OPEN,TREATING,ACCEPTED,REALISED"));
        assertThat(view().statuses().keySet().iterator().next(), is(view().status()));
    }

    @Test
    public void firstPageHoldsFiftyOfAll() {
        for (int number = 1; number <= 60; number++) {
            world.raise("Risk " + number, null);
        }

        assertThat(view().rows().size(), is(50));
        assertThat(view().total(), is(60));
    }

    @Test
    public void issuesOfAPageAreReadAtOnce() {
        for (int number = 1; number <= 60; number++) {
            world.raise("Risk " + number, null);
        }
        int before = world.issues.reads();

        view();

        assertThat(world.issues.reads() - before, is(1));
    }

    @Test
    public void riskOnAHiddenIssueLeavesNoTrace() {
        world.raise(MANAGER, SECRET, "Secret plan", Status.OPEN, null);

        assertThat(view().total(), is(0));
        assertThat(view().bands().get(0).count(), is("0"));
        assertThat(view().matrix().get(1).cells().get(4).count(), is(nullValue()));
        world.people.logIn(MANAGER);
        assertThat(view().rows().get(0).issueKey(), is("SHIP-2"));
    }

    @Test
    public void reviewIsOverdueTheDayAfterItsDate() {
        world.raise(MEMBER, ISSUE, "Today", Status.OPEN, TODAY);
        world.raise(MEMBER, ISSUE, "Yesterday", Status.OPEN, TODAY.minusDays(1));

        assertThat(view().rows().stream().map(RiskLine::overdue).toList(), contains(false, true));
        assertThat(view().rows().get(1).reviewDate(), is("2026-11-21"));
        assertThat(view().today(), is("2026-11-22"));
    }

    @Test
    public void whileItIsStillTheDayBeforeForTheReaderNothingIsOverdueSinceThen() {
        world.raise(MEMBER, ISSUE, "Yesterday", Status.OPEN, TODAY.minusDays(1));
        world.raise(MEMBER, ISSUE, "Before", Status.OPEN, TODAY.minusDays(2));

        RegisterView view = view(page(new FakeTimes(Clock.offset(CLOCK, Duration.ofHours(-6)))));

        assertThat(view.rows().stream().map(RiskLine::overdue).toList(), contains(false, true));
        assertThat(view.today(), is("2026-11-21"));
    }

    @Test
    public void readerMayNotRaise() {
        assertThat(view().mayRaise(), is(true));
        world.people.logIn(READER);
        assertThat(view().mayRaise(), is(false));
        assertThat(view().me(), is("dave"));
    }

    @Test
    public void pageWithoutAProjectGetsNothing() {
        assertThat(page.getContextMap(Map.of()).get("collabopsRegister"), is(nullValue()));
    }

    private RegisterPage page(Times times) {
        return new RegisterPage(world.service, world.projects, world.issues, world.people, world.words, times);
    }

    private RegisterView view() {
        return view(page);
    }

    private RegisterView view(RegisterPage of) {
        return (RegisterView)
                of.getContextMap(Map.of("project", world.jiraProject())).get("collabopsRegister");
    }
}
