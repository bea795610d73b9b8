package org.collabops.sandbox.services;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.user.ApplicationUser;
import java.text.ParsePosition;
import java.text.SimpleDateFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Supplier;

/** A formatter of one style in the zone and language that hold when it is used; every change makes another one. */
final class ZonedFormatter implements DateTimeFormatter {

    private final DateFormats formats;
    private final Supplier<TimeZone> zone;
    private final Supplier<Locale> language;
    private final DateTimeStyle style;

    ZonedFormatter(DateFormats formats, Supplier<TimeZone> zone, Supplier<Locale> language, DateTimeStyle style) {
        this.formats = formats;
        this.zone = zone;
        this.language = language;
        this.style = style;
    }

    @Override
    public String format(Date date) {
        var pattern = DatePattern.of(style);
        String time = written(DatePattern.TIME, date);
        LocalDate day = Instant.ofEpochMilli(date.getTime())
                .atZone(getZone().toZoneId())
                .toLocalDate();
        return pattern.isRelative()
                ? formats.relativeTo(getZone(), getLocale())
                        .text(day, style == DateTimeStyle.RELATIVE_WITHOUT_TIME ? "" : time)
                        .orElseGet(() -> written(pattern, date))
                : written(pattern, date);
    }

    @Override
    public Date parse(String text) {
        var pattern = DatePattern.of(style);
        if (pattern.isRelative()) {
            throw new UnsupportedOperationException("Dates of the style " + style + " cannot be read");
        }
        var position = new ParsePosition(0);
        var date = strict(pattern).parse(text, position);
        if (date == null || position.getIndex() < text.length()) {
            throw new IllegalArgumentException("'" + text + "' is no date such as " + letters(pattern));
        }
        return date;
    }

    @Override
    public DateTimeFormatter forLoggedInUser() {
        return forWhom(formats::loggedInUser);
    }

    @Override
    public DateTimeFormatter forUser(ApplicationUser user) {
        return forWhom(() -> user);
    }

    @Override
    public DateTimeFormatter withDefaultZone() {
        return inZone(formats.siteZone());
    }

    @Override
    public DateTimeFormatter withSystemZone() {
        return inZone(TimeZone::getDefault);
    }

    @Override
    public DateTimeFormatter withZone(TimeZone other) {
        return inZone(() -> other);
    }

    @Override
    public DateTimeFormatter withDefaultLocale() {
        return inLanguage(formats.siteLanguage());
    }

    @Override
    public DateTimeFormatter withLocale(Locale other) {
        return inLanguage(() -> other);
    }

    @Override
    public DateTimeFormatter withStyle(DateTimeStyle other) {
        return new ZonedFormatter(formats, zone, language, other);
    }

    @Override
    public DateTimeFormatter withStyle(String name) {
        return withStyle(DateTimeStyle.valueOf(name));
    }

    @Override
    public TimeZone getZone() {
        return zone.get();
    }

    @Override
    public Locale getLocale() {
        return language.get();
    }

    @Override
    public DateTimeStyle getStyle() {
        return style;
    }

    @Override
    public String getFormatHint() {
        return letters(DatePattern.of(style));
    }

    private DateTimeFormatter forWhom(Supplier<ApplicationUser> user) {
        return new ZonedFormatter(formats, formats.zoneOf(user), formats.languageOf(user), style);
    }

    private DateTimeFormatter inZone(Supplier<TimeZone> other) {
        return new ZonedFormatter(formats, other, language, style);
    }

    private DateTimeFormatter inLanguage(Supplier<Locale> other) {
        return new ZonedFormatter(formats, zone, other, style);
    }

    private String written(DatePattern pattern, Date date) {
        return strict(pattern).format(date);
    }

    private String letters(DatePattern pattern) {
        return pattern.letters(formats.siteLanguage().get());
    }

    private SimpleDateFormat strict(DatePattern pattern) {
        var format = new SimpleDateFormat(letters(pattern), pattern.isForMachines() ? Locale.ENGLISH : getLocale());
        format.setTimeZone(getZone());
        format.setLenient(false);
        return format;
    }
}
