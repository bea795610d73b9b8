package org.collabops.sandbox.host;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts the reader's texts into scripts where they ask for them by a literal key, as the transformer jsI18n does. */
final class ScriptTexts {

    private static final Pattern CALL =
            Pattern.compile("\\b(\\w+)\\.I18n\\.getText\\(\\s*([\"'])([^\"']+)\\2\\s*([,)])");

    private final Texts texts;
    private final Supplier<Locale> locale;

    /** @param locale of whoever reads the current page */
    ScriptTexts(Texts texts, Supplier<Locale> locale) {
        this.texts = texts;
        this.locale = locale;
    }

    Locale locale() {
        return locale.get();
    }

    String translated(String script, Locale language) {
        return CALL.matcher(script).replaceAll(call -> Matcher.quoteReplacement(replacement(call, language)));
    }

    /** Records keys that have no text. */
    void check(String script) {
        CALL.matcher(script).results().forEach(call -> texts.pattern(Locale.ENGLISH, call.group(3)));
    }

    private String replacement(MatchResult call, Locale language) {
        String key = call.group(3);
        return call.group(4).equals(")")
                ? literal(texts.getInstance(language).getText(key))
                : call.group(1) + ".format(" + literal(texts.pattern(language, key)) + ",";
    }

    private static String literal(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}
