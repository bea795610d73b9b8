package org.collabops.sandbox.services;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.collabops.sandbox.db.BothDatabases;
import org.collabops.sandbox.world.NewUser;
import org.collabops.sandbox.world.World;
import org.junit.Before;
import org.junit.Test;

/**
 * Contract: <a href="https://docs.atlassian.com/DAC/javadoc/jira/reference/com/atlassian/jira/timezone/TimeZoneManager.html">
 * TimeZoneManager</a>.
 */
public class UserZonesTest extends BothDatabases {
    private static final TimeZone SHANGHAI = TimeZone.getTimeZone("Asia/Shanghai");

    private World world;
    private UserZones zones;

    @Before
    public void open() {
        world = World.open(database, Clock.systemUTC(), Locale.ENGLISH);
        zones = new UserZones(world);
    }

    @Test
    public void whoHasChosenAZoneIsInIt() {
        ApplicationUser alice = user("alice", SHANGHAI.toZoneId());
        assertThat(zones.getTimeZoneforUser(alice), is(SHANGHAI));
        world.authentication().setLoggedInUser(alice);
        try {
            assertThat(zones.getLoggedInUserTimeZone(), is(SHANGHAI));
        } finally {
            world.authentication().clearLoggedInUser();
        }
    }

    @Test
    public void whoHasNoneIsInTheServersZone() {
        assertThat(zones.getTimeZoneforUser(user("bob", null)), is(TimeZone.getDefault()));
        assertThat(zones.getLoggedInUserTimeZone(), is(TimeZone.getDefault()));
    }

    private ApplicationUser user(String name, ZoneId zone) {
        return world.users().create(new NewUser(name, name, name, name + "@example.com", null, zone, List.of()));
    }
}
