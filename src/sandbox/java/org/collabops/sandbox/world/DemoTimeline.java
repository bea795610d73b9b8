package org.collabops.sandbox.world;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** When an issue took each step of its life: working hours, long and short waits mixed as on real sites. */
final class DemoTimeline {
    private static final String TO_DO = "10000";
    private static final String IN_PROGRESS = "3";
    private static final String IN_REVIEW = "10002";
    private static final String BLOCKED = "10003";
    private static final String DONE = "10001";

    private DemoTimeline() {}

    /** The statuses on the way to this one; every third finished issue was sent back once. */
    static List<String> path(String status, long number) {
        return switch (status) {
            case TO_DO -> List.of(TO_DO);
            case IN_PROGRESS -> List.of(TO_DO, IN_PROGRESS);
            case IN_REVIEW -> List.of(TO_DO, IN_PROGRESS, IN_REVIEW);
            case BLOCKED -> List.of(TO_DO, IN_PROGRESS, BLOCKED);
            default -> number % 3 == 0
                    ? List.of(TO_DO, IN_PROGRESS, IN_REVIEW, IN_PROGRESS, IN_REVIEW, DONE)
                    : List.of(TO_DO, IN_PROGRESS, IN_REVIEW, DONE);
        };
    }

    /** One moment for each step; the first is the creation, the last as given. */
    static List<Instant> moments(int steps, Instant created, Instant last, ZoneId zone, long seed) {
        Random random = new Random(seed);
        double[] waits = new double[Math.max(steps - 1, 0)];
        double sum = 0;
        for (int i = 0; i < waits.length; i++) {
            waits[i] = Math.exp(random.nextGaussian());
            sum += waits[i];
        }
        List<Instant> moments = new ArrayList<>(List.of(atWork(created, zone, random)));
        double passed = 0;
        for (double wait : waits) {
            passed += wait / sum;
            long seconds = (long) ((last.getEpochSecond() - created.getEpochSecond()) * passed);
            Instant moment = atWork(created.plusSeconds(seconds), zone, random);
            Instant before = moments.get(moments.size() - 1);
            moments.add(moment.isAfter(before) ? moment : before.plusSeconds(1_800));
        }
        return moments;
    }

    /** The same day between nine and half past five, or the Friday before a weekend. */
    static Instant atWork(Instant moment, ZoneId zone, Random random) {
        ZonedDateTime day = moment.atZone(zone);
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
            day = day.minusDays(1);
        } else if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.minusDays(2);
        }
        return day.toLocalDate()
                .atTime(9, 0)
                .plusMinutes(random.nextInt(510))
                .atZone(zone)
                .toInstant();
    }
}
