package org.collabops;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/**
 * A number as people read it on a screen, as both languages write it: a comma before each three digits of 1,000 and
 * more. Files and REST hold bare digits.
 */
public final class Grouped {
    private static final int ALL_DECIMALS = 340;

    private Grouped() {}

    public static String of(long number) {
        return of(BigDecimal.valueOf(number));
    }

    /** With the decimals that it has, but no zeros at the end. */
    public static String of(BigDecimal number) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMaximumFractionDigits(ALL_DECIMALS);
        return format.format(number);
    }
}
