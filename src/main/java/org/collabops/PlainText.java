package org.collabops;

import java.util.regex.Pattern;

/** Text that every database stores as it is: no NUL and no half of a surrogate pair, which PostgreSQL refuses. */
public final class PlainText {
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private PlainText() {}

    public static boolean isStorable(String text) {
        return text.indexOf('\0') < 0 && text.codePoints().noneMatch(PlainText::isHalfPair);
    }

    public static boolean isOneLine(String text) {
        return isStorable(text) && !CONTROL.matcher(text).find();
    }

    /** {@code text} as one storable line of at most {@code max} characters, cut between characters. */
    public static String oneLine(String text, int max) {
        StringBuilder line = new StringBuilder();
        text.codePoints()
                .map(character ->
                        Character.isISOControl(character) ? ' ' : isHalfPair(character) ? '\uFFFD' : character)
                .takeWhile(character -> line.length() + Character.charCount(character) <= max)
                .forEach(line::appendCodePoint);
        return line.toString().strip();
    }

    private static boolean isHalfPair(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
