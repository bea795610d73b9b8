package org.collabops.settings;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import org.collabops.Actor;
import org.collabops.Conflict;
import org.collabops.Invalid;
import org.collabops.NotAllowed;
import org.collabops.NotFound;
import org.collabops.Text;
import org.collabops.UserKey;
import org.collabops.host.FakeAccess;
import org.junit.Test;

public class SiteSettingServiceTest {
    private static final Actor ADMIN = Actor.user(new UserKey("JIRAUSER10100"));
    private static final Actor MEMBER = Actor.user(new UserKey("JIRAUSER10102"));

    private final FakeSiteSettings<Integer> settings = new FakeSiteSettings<>(7);
    private final SiteSettingService<Integer> service = new SiteSettingService<>(
            settings,
            wanted -> {
                if (wanted < 1) {
                    throw new Invalid("chosen", Text.of("collabops.error.required"));
                }
            },
            new FakeAccess().grantAll(ADMIN));

    @Test
    public void administratorsChooseForEverybody() {
        SiteSetting<Integer> changed = service.change(ADMIN, 14, 0);

        assertThat(changed.version(), is(1));
        assertThat(service.stored(MEMBER), is(changed));
        assertThat(service.current(), is(14));
    }

    @Test
    public void othersReadAndChooseNothing() {
        assertThat(service.stored(MEMBER), is(new SiteSetting<>(7, null)));
        assertThrows(NotAllowed.class, () -> service.change(MEMBER, 14, 0));

        assertThat(service.current(), is(7));
    }

    @Test
    public void nobodyReadsNothing() {
        assertThrows(NotFound.class, () -> service.stored(Actor.anonymous()));
        assertThrows(NotFound.class, () -> service.change(Actor.anonymous(), 14, 0));
    }

    @Test
    public void whatCannotBeChosenIsRefusedAndNotStored() {
        assertThrows(Invalid.class, () -> service.change(ADMIN, 0, 0));
        assertThrows(NotAllowed.class, () -> service.change(MEMBER, 0, 0));

        assertThat(service.stored(ADMIN).version(), is(0));
    }

    @Test
    public void aStaleChoiceIsRefusedWithTheCurrentOne() {
        SiteSetting<Integer> current = service.change(ADMIN, 14, 0);

        Conflict conflict = assertThrows(Conflict.class, () -> service.change(ADMIN, 21, 0));

        assertThat(conflict.current(), is(current));
        assertThat(service.current(), is(14));
    }
}
