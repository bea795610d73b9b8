package org.collabops.risks.web;

import static org.collabops.risks.web.TestProject.ISSUE;
import static org.collabops.risks.web.TestProject.MANAGER;
import static org.collabops.risks.web.TestProject.MEMBER;
import static org.collabops.risks.web.TestProject.PROJECT;
import static org.collabops.risks.web.TestProject.READER;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import org.collabops.Actor;
import org.collabops.UserKey;
import org.collabops.host.FakeAccess.Right;
import org.collabops.risks.Assessment;
import org.collabops.risks.Status;
import org.junit.Test;

public class RisksPanelTest {
    private final TestProject world = new TestProject();
    private final RisksPanel panel =
            new RisksPanel(world.service, world.issues, world.people, world.words, world.times);

    @Test
    public void risksStandGravestFirstAndUnassessedLast() {
        world.raise("Small", new Assessment(1, 2));
        world.raise("Unknown", null);
        world.raise("Grave", new Assessment(5, 5));

        assertThat(view().rows().stream().map(RiskLine::title).toList(), contains("Grave", "Small", "Unknown"));
    }

    @Test
    public void unassessedRiskHasNeitherLevelNorScore() {
        world.raise("Unknown", null);

        RiskLine row = view().rows().get(0);

        assertThat(row.level(), is(nullValue()));
        assertThat(row.levelName(), is(nullValue()));
        assertThat(row.score(), is(nullValue()));
    }

    @Test
    public void rowSaysLevelOwnerAndStatusInTheReadersLanguage() {
        world.raise(MEMBER, ISSUE, "Late", Status.TREATING, null);

        RiskLine row = view().rows().get(0);

        assertThat(row.number(), is("R-1"));
        assertThat(row.level(), is("critical"));
        assertThat(row.levelName(), is("collabops.risks.level.CRITICAL"));
        assertThat(row.score(), is(20));
        assertThat(row.open(), is(false));
        assertThat(row.statusName(), is("collabops.risks.status.TREATING"));
        assertThat(row.ownerName(), is("Bob <b>"));
    }

    @Test
    public void closedRisksAreLeftOut() {
        world.raise(MEMBER, ISSUE, "Over", Status.CLOSED, null);

        assertThat(view().rows(), is(empty()));
        assertThat(view().more(), is(0));
    }

    @Test
    public void firstFiveAreShownAndTheOthersCounted() {
        for (int number = 1; number <= 7; number++) {
            world.raise("Risk " + number, null);
        }

        assertThat(view().rows().size(), is(5));
        assertThat(view().more(), is(2));
        assertThat(
                view().registerPath(), is("/projects/SHIP?selectedItem=org.collabops.jira:collabops-risks-register"));
    }

    @Test
    public void oneListIsReadHoweverManyRisksThereAre() {
        for (int number = 1; number <= 7; number++) {
            world.raise("Risk " + number, null);
        }
        int before = world.risks.reads();

        view();

        assertThat(world.risks.reads() - before, is(1));
    }

    @Test
    public void readerMayNeitherRaiseNorEdit() {
        world.raise("Late", null);
        world.people.logIn(READER);

        assertThat(view().mayRaise(), is(false));
        assertThat(view().rows().get(0).mayChange(), is(false));
    }

    @Test
    public void anonymousMayNeitherRaiseNorEdit() {
        world.raise("Late", null);
        world.people.logIn(Actor.anonymous());
        world.access.grant(Actor.anonymous(), PROJECT, Right.SEE).grant(Actor.anonymous(), ISSUE, Right.SEE);

        assertThat(view().mayRaise(), is(false));
        assertThat(view().rows().get(0).mayChange(), is(false));
    }

    @Test
    public void memberEditsOnlyTheOwnRisks() {
        world.raise(MANAGER, ISSUE, "Theirs", Status.OPEN, null);
        world.raise("Mine", null);

        assertThat(view().rows().stream().map(RiskLine::mayChange).toList(), contains(false, true));
        world.people.logIn(MANAGER);
        assertThat(view().rows().stream().map(RiskLine::mayChange).toList(), contains(true, true));
    }

    @Test
    public void issueThatTheViewerMayNotSeeHasNoPanel() {
        world.people.logIn(Actor.user(new UserKey("JIRAUSER10107")));

        assertThat(view(), is(nullValue()));
    }

    @Test
    public void faultIsOneLineThatNamesTheLogAndHidesTheReason() {
        world.people.logIn(Actor.function("org.collabops.jira:f", null));

        Map<String, Object> context = panel.getContextMap(Map.of("issue", world.jiraIssue()));

        assertThat(context.get("collabopsPanel"), is(nullValue()));
        assertThat((String) context.get("collabopsFault"), matchesPattern("collabops.error.fault\\[[0-9a-f-]{36}]"));
    }

    @Test
    public void pageWithoutAnIssueGetsNothing() {
        Map<String, Object> context = panel.getContextMap(Map.of("other", "thing"));

        assertThat(context, is(Map.of("other", "thing")));
    }

    @Test
    public void whatWasInTheContextStays() {
        Map<String, Object> context = panel.getContextMap(Map.of("issue", world.jiraIssue(), "other", "thing"));

        assertThat(context, hasEntry("other", "thing"));
    }

    @Test
    public void ownerWhomJiraForgotHasNoName() {
        world.raise("Late", null);
        world.people.forget(new UserKey("JIRAUSER10102"));

        List<RiskLine> rows = view().rows();

        assertThat(rows.get(0).ownerName(), is(nullValue()));
    }

    private PanelView view() {
        return (PanelView)
                panel.getContextMap(Map.of("issue", world.jiraIssue())).get("collabopsPanel");
    }
}
