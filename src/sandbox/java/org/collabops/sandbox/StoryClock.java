package org.collabops.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What the app takes for the time where the demo's story is told: as long before the site's own as a step says that it
 * happened, and that itself from then on.
 */
final class StoryClock extends Clock {
    private final Clock site;
    private final AtomicReference<Duration> ago;

    StoryClock(Clock site) {
        this(site, new AtomicReference<>(Duration.ZERO));
    }

    private StoryClock(Clock site, AtomicReference<Duration> ago) {
        this.site = site;
        this.ago = ago;
    }

    void goBack(Duration before) {
        ago.set(before);
    }

    void returnToNow() {
        ago.set(Duration.ZERO);
    }

    @Override
    public Instant instant() {
        return site.instant().minus(ago.get());
    }

    @Override
    public ZoneId getZone() {
        return site.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new StoryClock(site.withZone(zone), ago);
    }
}
