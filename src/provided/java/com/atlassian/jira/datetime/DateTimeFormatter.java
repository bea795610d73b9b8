package com.atlassian.jira.datetime;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;

public interface DateTimeFormatter {
    String format(Date date);

    Date parse(String text);

    DateTimeFormatter forLoggedInUser();

    DateTimeFormatter forUser(ApplicationUser user);

    DateTimeFormatter withDefaultZone();

    DateTimeFormatter withSystemZone();

    DateTimeFormatter withZone(TimeZone zone);

    DateTimeFormatter withDefaultLocale();

    DateTimeFormatter withLocale(Locale locale);

    DateTimeFormatter withStyle(DateTimeStyle style);

    DateTimeFormatter withStyle(String style);

    TimeZone getZone();

    Locale getLocale();

    DateTimeStyle getStyle();

    String getFormatHint();
}
