package org.collabops.host.jira;

import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.collabops.host.Times;

/** Moments in the format that the site is configured for. */
public final class JiraTimes implements Times {
    private final DateTimeFormatterFactory formatters;
    private final Clock clock;

    public JiraTimes(DateTimeFormatterFactory formatters, Clock clock) {
        this.formatters = formatters;
        this.clock = clock;
    }

    @Override
    public String say(Instant moment) {
        return in(DateTimeStyle.COMPLETE, moment);
    }

    @Override
    public String day(Instant moment) {
        return in(DateTimeStyle.ISO_8601_DATE, moment);
    }

    @Override
    public LocalDate today() {
        return LocalDate.parse(day(clock.instant()));
    }

    private String in(DateTimeStyle style, Instant moment) {
        return formatters.formatter().forLoggedInUser().withStyle(style).format(Date.from(moment));
    }
}
