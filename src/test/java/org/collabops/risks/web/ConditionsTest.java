package org.collabops.risks.web;

import static org.collabops.risks.web.TestProject.MANAGER;
import static org.collabops.risks.web.TestProject.PROJECT;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.Map;
import org.collabops.host.FakeAccess.Right;
import org.collabops.risks.FakeRiskSettings;
import org.collabops.risks.RiskService;
import org.collabops.web.ProjectAdmins;
import org.junit.Test;

public class ConditionsTest {
    private final TestProject world = new TestProject();

    @Test
    public void fragmentsShowOnIssuesAndProjectsWhereRisksAreOn() {
        RisksEnabled condition = new RisksEnabled(world.service);

        assertThat(condition.shouldDisplay(Map.of("issue", world.jiraIssue())), is(true));
        assertThat(condition.shouldDisplay(Map.of("project", world.jiraProject())), is(true));
    }

    @Test
    public void nothingShowsWhereRisksAreOff() {
        RiskService off = new RiskService(
                world.risks,
                new FakeRiskSettings(),
                world.models,
                world.access,
                world.issues,
                world.people,
                TestProject.CLOCK);

        assertThat(new RisksEnabled(off).shouldDisplay(Map.of("issue", world.jiraIssue())), is(false));
    }

    @Test
    public void nothingShowsOnPagesOfNoProject() {
        assertThat(new RisksEnabled(world.service).shouldDisplay(Map.of()), is(false));
        assertThat(new ProjectAdmins(world.access, world.people).shouldDisplay(Map.of()), is(false));
    }

    @Test
    public void onlyProjectAdminsSeeTheLinkToTheSettings() {
        ProjectAdmins condition = new ProjectAdmins(world.access, world.people);
        world.access.grant(MANAGER, PROJECT, Right.ADMINISTER);

        assertThat(condition.shouldDisplay(Map.of("project", world.jiraProject())), is(false));
        world.people.logIn(MANAGER);
        assertThat(condition.shouldDisplay(Map.of("project", world.jiraProject())), is(true));
    }
}
