package org.collabops;

/**
 * Text as a cell of a spreadsheet. What a spreadsheet would take for a formula gets an apostrophe in front, because
 * anyone who may write a title would else run formulas on the reader's machine.
 */
public final class SpreadsheetText {
    private SpreadsheetText() {}

    public static String defused(String text) {
        String shown = text.stripLeading();
        boolean formula = !text.isEmpty() && "\t\r\n".indexOf(text.charAt(0)) >= 0
                || !shown.isEmpty() && "=+-@＝＋－＠".indexOf(shown.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
