package org.collabops.sandbox.services;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;
import org.collabops.sandbox.world.World;

/** Formatters for dates, each of which looks up zone and language only when it is used, so one may be kept for ever. */
final class DateFormats implements DateTimeFormatterFactory {

    private final World world;
    private final TimeZoneManager zones;

    DateFormats(World world, TimeZoneManager zones) {
        this.world = world;
        this.zones = zones;
    }

    @Override
    public DateTimeFormatter formatter() {
        return new ZonedFormatter(this, siteZone(), siteLanguage(), DateTimeStyle.RELATIVE);
    }

    Supplier<TimeZone> siteZone() {
        return zones::getDefaultTimezone;
    }

    Supplier<Locale> siteLanguage() {
        return world::siteLanguage;
    }

    Supplier<TimeZone> zoneOf(Supplier<ApplicationUser> user) {
        return () -> zones.getTimeZoneforUser(user.get());
    }

    Supplier<Locale> languageOf(Supplier<ApplicationUser> user) {
        return () -> world.users().locale(user.get());
    }

    ApplicationUser loggedInUser() {
        return world.authentication().getLoggedInUser();
    }

    RelativeDates relativeTo(TimeZone zone, Locale language) {
        return new RelativeDates(world.clock().instant().atZone(zone.toZoneId()).toLocalDate(), language);
    }
}
