package org.collabops.settings;

import static org.collabops.host.FakeAccess.Right.ADMINISTER;
import static org.collabops.host.FakeAccess.Right.SEE;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import org.collabops.Actor;
import org.collabops.Conflict;
import org.collabops.Invalid;
import org.collabops.NotAllowed;
import org.collabops.NotFound;
import org.collabops.ProjectId;
import org.collabops.Text;
import org.collabops.UserKey;
import org.collabops.host.FakeAccess;
import org.junit.Before;
import org.junit.Test;

public class SettingServiceTest {
    private static final ProjectId PROJECT = new ProjectId(10000);
    private static final Actor ADMIN = Actor.user(new UserKey("JIRAUSER10101"));
    private static final Actor MEMBER = Actor.user(new UserKey("JIRAUSER10102"));
    private static final Actor STRANGER = Actor.user(new UserKey("JIRAUSER10107"));

    private final FakeSettings<String> settings = new FakeSettings<>("off");
    private final FakeAccess access = new FakeAccess();
    private final SettingService<String> service = new SettingService<>(
            settings,
            wanted -> {
                if (wanted.isEmpty()) {
                    throw new Invalid("chosen", Text.of("collabops.error.required"));
                }
            },
            access);

    @Before
    public void people() {
        access.grant(ADMIN, PROJECT, ADMINISTER).grant(MEMBER, PROJECT, SEE);
    }

    @Test
    public void whoAdministersAProjectChoosesWithoutBrowsingIt() {
        Setting<String> changed = service.change(ADMIN, PROJECT, "on", 0);

        assertThat(changed.version(), is(1));
        assertThat(service.setting(ADMIN, PROJECT), is(changed));
        assertThat(settings.chosen(PROJECT), is("on"));
    }

    @Test
    public void whoSeesAProjectSeesWhatItChoseAndChoosesNothing() {
        assertThat(service.setting(MEMBER, PROJECT), is(new Setting<>(PROJECT, "off", null)));
        assertThrows(NotAllowed.class, () -> service.change(MEMBER, PROJECT, "on", 0));

        assertThat(settings.chosen(PROJECT), is("off"));
    }

    @Test
    public void toOthersTheProjectIsNotThere() {
        assertThrows(NotFound.class, () -> service.setting(STRANGER, PROJECT));
        assertThrows(NotFound.class, () -> service.change(STRANGER, PROJECT, "on", 0));
        assertThrows(NotFound.class, () -> service.setting(Actor.anonymous(), PROJECT));
    }

    @Test
    public void whatCannotBeChosenIsRefusedAndNotStored() {
        assertThrows(Invalid.class, () -> service.change(ADMIN, PROJECT, "", 0));
        assertThrows(NotAllowed.class, () -> service.change(MEMBER, PROJECT, "", 0));

        assertThat(service.setting(ADMIN, PROJECT).version(), is(0));
    }

    @Test
    public void aStaleChoiceIsRefusedWithTheCurrentOne() {
        Setting<String> current = service.change(ADMIN, PROJECT, "on", 0);

        Conflict conflict = assertThrows(Conflict.class, () -> service.change(ADMIN, PROJECT, "other", 0));

        assertThat(conflict.current(), is(current));
        assertThat(settings.chosen(PROJECT), is("on"));
    }
}
