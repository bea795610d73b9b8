package org.collabops.goals.web;

import static org.collabops.goals.GoalWorld.MANAGER;
import static org.collabops.goals.GoalWorld.MEMBER;
import static org.collabops.goals.GoalWorld.STRANGER;
import static org.collabops.goals.TestGoals.PROJECT;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.util.Arrays;
import java.util.List;
import org.junit.Before;
import org.junit.Test;

public class CollabopsGoalSettingsTest {
    private final GoalScreensWorld world = new GoalScreensWorld();
    private final CollabopsGoalSettings action = new CollabopsGoalSettings(
            world.goals.goalSettings,
            world.goals.spaces,
            world.projects,
            world.goals.access,
            world.goals.people,
            world.words);

    @Before
    public void open() {
        action.setProjectKey("SHIP");
    }

    @Test
    public void adminsSeeTheSwitchesAndTheCadenceOfTheSite() {
        assertThat(action.doDefault(), is("success"));

        assertThat(action.isAllowed(), is(true));
        assertThat(action.isEnabled(), is(true));
        assertThat(action.isFromParent(), is(true));
        assertThat(action.isFromEpic(), is(true));
        assertThat(action.getCadence(), is("7"));
    }

    @Test
    public void adminsSwitchInheritingOffAndAreLedBackToThePage() {
        action.doDefault();
        action.setFromEpic(false);

        assertThat(action.doExecute(), is("none"));

        assertThat(world.goals.settings.chosen(PROJECT).fromEpic(), is(false));
        assertThat(world.goals.settings.chosen(PROJECT).fromParent(), is(true));
    }

    @Test
    public void aStaleVersionChangesNothing() {
        action.setVersion("one");
        action.setEnabled(false);

        assertThat(action.doExecute(), is("error"));

        assertThat(messages(), contains("collabops.error.stale"));
        assertThat(world.goals.settings.enabled(PROJECT), is(true));
    }

    @Test
    public void membersAreToldWhoMayAndStrangersNotThatThereIsAProject() {
        world.goals.people.logIn(MEMBER);
        assertThat(action.doDefault(), is("error"));
        assertThat(messages(), contains("collabops.error.project-admins-only"));
        world.goals.people.logIn(STRANGER);
        CollabopsGoalSettings other = new CollabopsGoalSettings(
                world.goals.goalSettings,
                world.goals.spaces,
                world.projects,
                world.goals.access,
                world.goals.people,
                world.words);
        other.setProjectKey("SHIP");
        assertThat(other.doDefault(), is("error"));
        assertThat(
                Arrays.stream(other.getErrorMessages().toArray())
                        .map(String::valueOf)
                        .toList(),
                contains("collabops.error.no-such-project"));
    }

    @Test
    public void switchingOnGivesAProjectItsFirstSpaceOnce() {
        int before = world.goals.spaces.all(MANAGER).size();

        world.goals.spaces.openFirst(MANAGER, world.project);

        assertThat(world.goals.spaces.all(MANAGER).size(), is(before));
    }

    @Test
    public void savingAsksForTheToken() throws Exception {
        assertThat(
                CollabopsGoalSettings.class.getDeclaredMethod("doExecute").isAnnotationPresent(RequiresXsrfCheck.class),
                is(true));
    }

    private List<String> messages() {
        return Arrays.stream(action.getErrorMessages().toArray())
                .map(String::valueOf)
                .toList();
    }
}
