package org.collabops.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** Single values as JSON writes them; null for what is none. */
final class Scalars {
    private static final int EXACT_DIGITS = 15;
    private static final int LONGEST_INSTANT = 40;
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");

    private Scalars() {}

    static BigDecimal decimal(Object value) {
        if (value instanceof Double || value instanceof Float) {
            double number = ((Number) value).doubleValue();
            BigDecimal exact = Double.isFinite(number) ? BigDecimal.valueOf(number) : null;
            return exact == null || exact.stripTrailingZeros().precision() > EXACT_DIGITS ? null : exact;
        }
        boolean isNumber = value instanceof Number
                || value instanceof String text && DECIMAL.matcher(text).matches();
        return isNumber ? new BigDecimal(value.toString()) : null;
    }

    static Instant instant(String text) {
        try {
            return text.length() <= LONGEST_INSTANT ? OffsetDateTime.parse(text).toInstant() : null;
        } catch (DateTimeParseException notAnInstant) {
            return null;
        }
    }

    static LocalDate date(String text) {
        try {
            return text.length() == 10 ? LocalDate.parse(text) : null;
        } catch (DateTimeParseException notADate) {
            return null;
        }
    }
}
