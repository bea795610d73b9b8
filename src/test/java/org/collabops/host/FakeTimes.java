package org.collabops.host;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The moments of a reader whose days begin eleven hours after those of UTC. */
public final class FakeTimes implements Times {
    private static final ZoneId ZONE = ZoneId.of("Pacific/Pago_Pago");

    private final Clock clock;

    public FakeTimes(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String say(Instant moment) {
        return "at " + moment.toEpochMilli();
    }

    @Override
    public String day(Instant moment) {
        return moment.atZone(ZONE).toLocalDate().toString();
    }

    @Override
    public LocalDate today() {
        return clock.instant().atZone(ZONE).toLocalDate();
    }
}
