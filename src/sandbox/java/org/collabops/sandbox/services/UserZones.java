package org.collabops.sandbox.services;

import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import java.time.ZoneId;
import java.util.TimeZone;
import org.collabops.sandbox.world.World;

/** The time zone that each user has chosen; the server's for everybody else. */
final class UserZones implements TimeZoneManager {
    private final World world;

    UserZones(World world) {
        this.world = world;
    }

    @Override
    public TimeZone getLoggedInUserTimeZone() {
        return getTimeZoneforUser(world.authentication().getLoggedInUser());
    }

    @Override
    public TimeZone getTimeZoneforUser(ApplicationUser user) {
        return user == null
                ? getDefaultTimezone()
                : TimeZone.getTimeZone(world.users().zone(user));
    }

    @Override
    public TimeZone getDefaultTimezone() {
        return TimeZone.getTimeZone(ZoneId.systemDefault());
    }
}
