package org.collabops.sandbox.cluster;

import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.CronScheduleInfo;
import com.atlassian.scheduler.config.Schedule;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.springframework.scheduling.support.CronExpression;

/** When a schedule is due. Cron expressions are Quartz's: seconds first, Sunday is 1, one of the two days is {@code ?}. */
final class Timetable {
    private static final int FIELDS = 6;
    private static final int DAY_OF_MONTH = 3;
    private static final int DAY_OF_WEEK = 5;
    private static final Pattern WEEKDAY = Pattern.compile("(?<![#/\\d])[1-7]");

    private Timetable() {}

    /** In milliseconds since 1970, or null for never. */
    static Long first(Schedule schedule, long now) throws SchedulerServiceException {
        var interval = schedule.getIntervalScheduleInfo();
        if (interval == null) {
            return nextCron(schedule.getCronScheduleInfo(), now);
        }
        var wanted = interval.getFirstRunTime();
        return wanted == null ? now : Math.max(now, wanted.getTime());
    }

    /** What follows the run that begins now, or null for nothing. */
    static Long following(Schedule schedule, long now) {
        var interval = schedule.getIntervalScheduleInfo();
        if (interval != null) {
            return interval.getIntervalInMillis() == 0 ? null : now + interval.getIntervalInMillis();
        }
        try {
            return nextCron(schedule.getCronScheduleInfo(), now);
        } catch (SchedulerServiceException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Long nextCron(CronScheduleInfo cron, long now) throws SchedulerServiceException {
        var zone = cron.getTimeZone() == null
                ? ZoneId.systemDefault()
                : cron.getTimeZone().toZoneId();
        var next =
                parsed(cron.getCronExpression()).next(Instant.ofEpochMilli(now).atZone(zone));
        return next == null ? null : next.toInstant().toEpochMilli();
    }

    private static CronExpression parsed(String quartz) throws SchedulerServiceException {
        var fields = quartz.strip().split("\\s+");
        boolean everyYear = fields.length == FIELDS || fields.length == FIELDS + 1 && fields[FIELDS].equals("*");
        if (!everyYear || fields[DAY_OF_MONTH].equals("?") == fields[DAY_OF_WEEK].equals("?")) {
            throw new SchedulerServiceException("Not a cron expression that is understood: " + quartz);
        }
        fields[DAY_OF_WEEK] = WEEKDAY.matcher(fields[DAY_OF_WEEK])
                .replaceAll(day -> String.valueOf(Integer.parseInt(day.group()) - 1));
        try {
            return CronExpression.parse(String.join(" ", Arrays.copyOf(fields, FIELDS)));
        } catch (IllegalArgumentException e) {
            throw new SchedulerServiceException("Not a cron expression that is understood: " + quartz, e);
        }
    }
}
