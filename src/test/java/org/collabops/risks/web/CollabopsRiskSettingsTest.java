package org.collabops.risks.web;

import static org.collabops.risks.web.TestProject.MANAGER;
import static org.collabops.risks.web.TestProject.PROJECT;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import java.util.Arrays;
import java.util.List;
import org.collabops.Actor;
import org.collabops.UserKey;
import org.collabops.host.FakeAccess.Right;
import org.junit.Before;
import org.junit.Test;

public class CollabopsRiskSettingsTest {
    private final TestProject world = new TestProject();
    private final CollabopsRiskSettings action =
            new CollabopsRiskSettings(world.modelService, world.projects, world.access, world.people, world.words);

    @Before
    public void openAsAdmin() {
        world.access.grant(MANAGER, PROJECT, Right.ADMINISTER);
        world.people.logIn(MANAGER);
        action.setProjectKey("SHIP");
    }

    @Test
    public void adminSeesTheCurrentSetting() {
        assertThat(action.doDefault(), is("success"));

        assertThat(action.isAllowed(), is(true));
        assertThat(action.isEnabled(), is(true));
        assertThat(action.getVersion(), is("1"));
    }

    @Test
    public void adminSwitchesRisksOffAndIsLedBackToThePage() {
        action.setVersion("1");
        action.setEnabled(false);

        assertThat(action.doExecute(), is("none"));

        assertThat(world.settings.enabled(PROJECT), is(false));
    }

    @Test
    public void staleVersionChangesNothingAndShowsTheCurrentState() {
        action.setVersion("0");
        action.setEnabled(false);

        assertThat(action.doExecute(), is("error"));

        assertThat(world.settings.enabled(PROJECT), is(true));
        assertThat(messages(), contains("collabops.error.stale"));
        assertThat(action.isAllowed(), is(true));
        assertThat(action.isEnabled(), is(true));
        assertThat(action.getVersion(), is("1"));
    }

    @Test
    public void refusedDaysAreToldOnTopAndInTheirLine() {
        action.setVersion("1");
        action.setEnabled(true);
        action.setCadenceLevel(new String[] {"HIGH", "LOW"});
        action.setCadenceDays(new String[] {"9999", "30"});

        assertThat(action.doExecute(), is("error"));

        assertThat(messages(), contains(containsString("collabops.error.between")));
        List<CadenceLine> marked = action.getCadence().stream()
                .filter(line -> !line.problem().isEmpty())
                .toList();
        assertThat(marked.stream().map(CadenceLine::id).toList(), contains("HIGH"));
        assertThat(marked.get(0).problem(), startsWith("collabops.error.between"));
    }

    @Test
    public void versionThatIsNoNumberIsStale() {
        action.setVersion("one");

        assertThat(action.doExecute(), is("error"));

        assertThat(messages(), contains("collabops.error.stale"));
    }

    @Test
    public void memberIsToldWhoMayAndGetsNoForm() {
        world.people.logIn(TestProject.MEMBER);
        action.setVersion("1");
        action.setEnabled(false);

        assertThat(action.doDefault(), is("error"));
        assertThat(action.isAllowed(), is(false));
        assertThat(messages(), contains("collabops.error.project-admins-only"));
        assertThat(action.doExecute(), is("error"));
        assertThat(world.settings.enabled(PROJECT), is(true));
    }

    @Test
    public void hiddenProjectIsNotToldFromAMissingOne() {
        world.people.logIn(Actor.user(new UserKey("JIRAUSER10107")));

        assertThat(action.doDefault(), is("error"));
        assertThat(messages(), contains("collabops.error.no-such-project"));
        assertThat(action.isAllowed(), is(false));
    }

    @Test
    public void missingProjectKeyIsRefused() {
        action.setProjectKey(null);

        assertThat(action.doDefault(), is("error"));
        assertThat(messages(), contains("collabops.error.no-such-project"));
    }

    @Test
    public void savingAsksForTheToken() throws Exception {
        assertThat(
                CollabopsRiskSettings.class.getDeclaredMethod("doExecute").isAnnotationPresent(RequiresXsrfCheck.class),
                is(true));
    }

    private List<String> messages() {
        return Arrays.stream(action.getErrorMessages().toArray())
                .map(String::valueOf)
                .toList();
    }
}
