package org.collabops.sandbox.cluster;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.Assert.assertThrows;

import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.Schedule;
import java.time.Instant;
import java.util.Date;
import java.util.TimeZone;
import org.junit.Test;

/**
 * Contract: <a href="https://www.quartz-scheduler.org/documentation/quartz-2.3.0/tutorials/crontrigger.html">Cron
 * expressions of Quartz</a> (seconds first, Sunday is 1, one of the two days is a question mark).
 */
public class TimetableTest {
    private static final Instant SUNDAY_NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final TimeZone UTC = TimeZone.getTimeZone("UTC");

    @Test
    public void cronExpressionsBeginWithSeconds() throws Exception {
        assertThat(next("30 15 3 * * ?", UTC), is(Instant.parse("2026-11-23T03:15:30Z")));
        assertThat(next("0 0/20 * * * ? *", UTC), is(Instant.parse("2026-11-22T12:20:00Z")));
    }

    @Test
    public void sundayIsTheFirstDay() throws Exception {
        assertThat(next("0 0 3 ? * 1", UTC), is(Instant.parse("2026-11-29T03:00:00Z")));
        assertThat(next("0 0 3 ? * 2-6", UTC), is(Instant.parse("2026-11-23T03:00:00Z")));
        assertThat(next("0 0 3 ? * MON", UTC), is(Instant.parse("2026-11-23T03:00:00Z")));
        assertThat(next("0 0 3 ? * 6#1", UTC), is(Instant.parse("2026-12-04T03:00:00Z")));
    }

    @Test
    public void cronIsReadInItsZone() throws Exception {
        assertThat(
                next("0 0 3 * * ?", TimeZone.getTimeZone("Asia/Shanghai")), is(Instant.parse("2026-11-22T19:00:00Z")));
    }

    @Test
    public void whatIsNoCronExpressionIsRefused() {
        for (String wrong : new String[] {"", "* * * * *", "0 0 3 * * *", "0 0 3 ? * ?", "0 0 25 * * ?"}) {
            assertThrows(wrong, SchedulerServiceException.class, () -> next(wrong, UTC));
        }
    }

    /** https://docs.atlassian.com/atlassian-scheduler-api/1.6.0/atlassian-scheduler-api/apidocs/com/atlassian/scheduler/config/Schedule.html */
    @Test
    public void anIntervalBeginsAtOnceOrWhenItIsTold() throws Exception {
        long now = SUNDAY_NOON.toEpochMilli();
        assertThat(Timetable.first(Schedule.forInterval(5, null), now), is(now));
        assertThat(Timetable.first(Schedule.forInterval(5, new Date(now + 9)), now), is(now + 9));
        assertThat(Timetable.first(Schedule.forInterval(5, new Date(now - 9)), now), is(now));
        assertThat(Timetable.following(Schedule.forInterval(5, null), now), is(now + 5));
        assertThat(Timetable.following(Schedule.runOnce(null), now), is(nullValue()));
    }

    private static Instant next(String cron, TimeZone zone) throws SchedulerServiceException {
        return Instant.ofEpochMilli(
                Timetable.first(Schedule.forCronExpression(cron, zone), SUNDAY_NOON.toEpochMilli()));
    }
}
