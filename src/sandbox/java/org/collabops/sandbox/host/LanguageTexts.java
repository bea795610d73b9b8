package org.collabops.sandbox.host;

import com.atlassian.jira.util.I18nHelper;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;

/** The texts in one language, formatted as MessageFormat says even without arguments. */
final class LanguageTexts implements I18nHelper {

    private static final Object[] NONE = {};

    private final Locale locale;
    private final Texts texts;

    LanguageTexts(Locale locale, Texts texts) {
        this.locale = locale;
        this.texts = texts;
    }

    @Override
    public Locale getLocale() {
        return locale;
    }

    @Override
    public boolean isKeyDefined(String key) {
        return texts.has(locale, key);
    }

    @Override
    public String getText(String key) {
        return format(key, NONE);
    }

    @Override
    public String getText(String key, String argument) {
        return format(key, argument);
    }

    @Override
    public String getText(String key, String argument1, String argument2) {
        return format(key, argument1, argument2);
    }

    @Override
    public String getText(String key, String argument1, String argument2, String argument3) {
        return format(key, argument1, argument2, argument3);
    }

    @Override
    public String getText(String key, Object parameters) {
        if (parameters instanceof Object[] array) {
            return format(key, array);
        }
        return parameters instanceof List<?> list ? format(key, list.toArray()) : format(key, parameters);
    }

    private String format(String key, Object... arguments) {
        return new MessageFormat(texts.pattern(locale, key), locale).format(arguments);
    }
}
