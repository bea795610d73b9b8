package org.collabops.sandbox.services;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.Assert.assertThrows;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.collabops.sandbox.db.BothDatabases;
import org.collabops.sandbox.world.NewUser;
import org.collabops.sandbox.world.World;
import org.junit.Before;
import org.junit.Test;

/**
 * Contract: <a href="https://docs.atlassian.com/jira/latest/com/atlassian/jira/datetime/DateTimeFormatter.html">
 * DateTimeFormatter</a> and <a href="https://docs.atlassian.com/jira/latest/com/atlassian/jira/datetime/DateTimeStyle.html">
 * DateTimeStyle</a>.
 */
public class DateFormatsTest extends BothDatabases {

    private static final Instant NOW = Instant.parse("2026-06-24T20:30:00Z");
    private static final Date EVENING = Date.from(NOW);

    private World world;
    private DateTimeFormatter formatter;

    @Before
    public void open() {
        world = World.open(database, Clock.fixed(NOW, ZoneOffset.UTC), Locale.ENGLISH);
        formatter = new DateFormats(world, new UserZones(world)).formatter();
    }

    @Test
    public void aFormatterBeginsWithTheSitesZoneAndLanguage() {
        assertThat(formatter.getZone(), is(TimeZone.getDefault()));
        assertThat(formatter.getLocale(), is(Locale.ENGLISH));
        assertThat(formatter.getStyle(), is(DateTimeStyle.RELATIVE));
        assertThat(formatter.withSystemZone().getZone(), is(TimeZone.getDefault()));
    }

    @Test
    public void aKeptFormatterFollowsWhoeverIsLoggedIn() {
        var kept = formatter.forLoggedInUser().withStyle(DateTimeStyle.ISO_8601_DATE_TIME);
        world.authentication().setLoggedInUser(user("wei", "Asia/Shanghai"));
        try {
            assertThat(kept.format(EVENING), is("2026-06-25T04:30:00+0800"));
            world.authentication().setLoggedInUser(user("ann", "America/New_York"));
            assertThat(kept.format(EVENING), is("2026-06-24T16:30:00-0400"));
        } finally {
            world.authentication().clearLoggedInUser();
        }
    }

    @Test
    public void zoneAndLanguageOfAUserGiveWayToThoseThatAreNamed() {
        var wei = formatter.forUser(user("wei", "Asia/Shanghai"));
        assertThat(wei.getZone().getID(), is("Asia/Shanghai"));
        assertThat(wei.getLocale(), is(Locale.SIMPLIFIED_CHINESE));
        assertThat(wei.withDefaultZone().getZone(), is(TimeZone.getDefault()));
        assertThat(wei.withDefaultLocale().getLocale(), is(Locale.ENGLISH));
        assertThat(wei.withLocale(Locale.FRENCH).getLocale(), is(Locale.FRENCH));
        assertThat(formatter.forUser(null).getZone(), is(TimeZone.getDefault()));
    }

    @Test
    public void eachStyleHasItsLetters() {
        assertThat(written(DateTimeStyle.TIME), is("8:30 PM"));
        assertThat(written(DateTimeStyle.DATE), is("24/Jun/26"));
        assertThat(written(DateTimeStyle.COMPLETE), is("24/Jun/26 8:30 PM"));
        assertThat(written(DateTimeStyle.DATE_PICKER), is("24/Jun/26"));
        assertThat(written(DateTimeStyle.DATE_TIME_PICKER), is("24/Jun/26 8:30 PM"));
        assertThat(written(DateTimeStyle.ISO_8601_DATE), is("2026-06-24"));
        assertThat(written(DateTimeStyle.RSS_RFC822_DATE_TIME), is("Wed, 24 Jun 2026 20:30:00 +0000"));
        assertThat(inUtc(DateTimeStyle.DATE_PICKER).getFormatHint(), is("d/MMM/yy"));
    }

    @Test
    public void aChineseSiteWritesTheYearFirst() {
        assertThat(DatePattern.COMPLETE.letters(Locale.SIMPLIFIED_CHINESE), is("yyyy-MM-dd HH:mm"));
        assertThat(DatePattern.RELATIVE_DAY.letters(Locale.SIMPLIFIED_CHINESE), is("yyyy-MM-dd"));
    }

    @Test
    public void daysOfTheLastWeekHaveWords() {
        assertThat(relative(DateTimeStyle.RELATIVE, "2026-06-24T09:00:00Z"), is("Today 9:00 AM"));
        assertThat(relative(DateTimeStyle.RELATIVE, "2026-06-23T10:00:00Z"), is("Yesterday 10:00 AM"));
        assertThat(relative(DateTimeStyle.RELATIVE, "2026-06-20T10:00:00Z"), is("Saturday 10:00 AM"));
        assertThat(relative(DateTimeStyle.RELATIVE, "2026-06-17T10:00:00Z"), is("17/Jun/26 10:00 AM"));
        assertThat(relative(DateTimeStyle.RELATIVE_WITHOUT_TIME, "2026-06-23T10:00:00Z"), is("Yesterday"));
        assertThat(relative(DateTimeStyle.RELATIVE_WITH_TIME_ONLY, "2026-06-17T10:00:00Z"), is("17/Jun/26"));
    }

    @Test
    public void todayIsTheReadersDay() {
        var wei = formatter.forUser(user("wei", "Asia/Shanghai"));
        assertThat(wei.format(Date.from(Instant.parse("2026-06-24T10:00:00Z"))), is("昨天 6:00 下午"));
    }

    @Test
    public void whatIsWrittenIsReadAgainInTheSameZone() {
        var shanghai = inUtc(DateTimeStyle.DATE_TIME_PICKER).withZone(TimeZone.getTimeZone("Asia/Shanghai"));
        assertThat(shanghai.parse("25/Jun/26 4:30 AM"), is(EVENING));
        assertThat(shanghai.parse(shanghai.format(EVENING)), is(EVENING));
    }

    @Test
    public void whatIsNoDateIsRefused() {
        var dates = inUtc(DateTimeStyle.DATE_PICKER);
        assertThrows(IllegalArgumentException.class, () -> dates.parse("31/Jun/26"));
        assertThrows(IllegalArgumentException.class, () -> dates.parse("24/Jun/26 and more"));
        assertThrows(UnsupportedOperationException.class, () -> formatter.parse("Today"));
    }

    private String written(DateTimeStyle style) {
        return inUtc(style).format(EVENING);
    }

    private String relative(DateTimeStyle style, String instant) {
        return inUtc(style).format(Date.from(Instant.parse(instant)));
    }

    private DateTimeFormatter inUtc(DateTimeStyle style) {
        return formatter.withZone(TimeZone.getTimeZone("UTC")).withStyle(style);
    }

    private ApplicationUser user(String name, String zone) {
        return world.users()
                .create(new NewUser(
                        name,
                        name,
                        name,
                        name + "@example.com",
                        Locale.SIMPLIFIED_CHINESE,
                        ZoneId.of(zone),
                        List.of()));
    }
}
