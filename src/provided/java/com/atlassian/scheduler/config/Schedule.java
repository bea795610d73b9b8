package com.atlassian.scheduler.config;

import java.util.Date;
import java.util.TimeZone;

public final class Schedule {
    private final IntervalScheduleInfo interval;
    private final CronScheduleInfo cron;

    private Schedule(IntervalScheduleInfo interval, CronScheduleInfo cron) {
        this.interval = interval;
        this.cron = cron;
    }

    public static Schedule forCronExpression(String expression) {
        return forCronExpression(expression, null);
    }

    public static Schedule forCronExpression(String expression, TimeZone zone) {
        return new Schedule(null, new CronScheduleInfo(expression, zone));
    }

    public static Schedule runOnce(Date time) {
        return forInterval(0, time);
    }

    public static Schedule forInterval(long millis, Date first) {
        return new Schedule(new IntervalScheduleInfo(first, millis), null);
    }

    public IntervalScheduleInfo getIntervalScheduleInfo() {
        return interval;
    }

    public CronScheduleInfo getCronScheduleInfo() {
        return cron;
    }

    public Type getType() {
        return cron == null ? Type.INTERVAL : Type.CRON_EXPRESSION;
    }

    public enum Type {
        CRON_EXPRESSION,
        INTERVAL
    }
}
