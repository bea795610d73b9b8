package org.collabops.host.jira;

import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import java.time.Instant;
import java.util.Date;
import org.collabops.host.Times;

/** Moments in the format that the site is configured for. */
public final class JiraTimes implements Times {
    private final DateTimeFormatterFactory formatters;

    public JiraTimes(DateTimeFormatterFactory formatters) {
        this.formatters = formatters;
    }

    @Override
    public String say(Instant moment) {
        return formatters
                .formatter()
                .forLoggedInUser()
                .withStyle(DateTimeStyle.COMPLETE)
                .format(Date.from(moment));
    }
}
