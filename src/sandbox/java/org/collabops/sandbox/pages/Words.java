package org.collabops.sandbox.pages;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The texts of the sandbox's own pages in one language; templates call it {@code $t}. */
public final class Words {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle texts;
    private final Locale locale;

    Words(Locale locale) {
        this.locale = locale;
        this.texts = ResourceBundle.getBundle("pages.texts", locale, NO_FALLBACK);
    }

    /** The text of a key; a missing one is a fault of the page and shown as such. */
    public String get(String key) {
        try {
            return texts.getString(key);
        } catch (MissingResourceException missing) {
            throw new IllegalArgumentException("No text for " + key, missing);
        }
    }

    public String get(String key, Object argument) {
        return format(key, argument);
    }

    public String get(String key, Object first, Object second) {
        return format(key, first, second);
    }

    public String get(String key, Object first, Object second, Object third) {
        return format(key, first, second, third);
    }

    /** The locale as Jira writes it, such as {@code zh_CN}. */
    public Locale locale() {
        return locale;
    }

    /** For {@code lang} of the page. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** A text as it stands before a value, with the colon of the language. */
    public String label(String key) {
        return get("form.label", get(key));
    }

    /** The name of an issue's field; a field that only Jira or another app knows keeps its id. */
    public String field(String id) {
        return getOr("field." + id, id);
    }

    String getOr(String key, String otherwise) {
        return texts.containsKey(key) ? texts.getString(key) : otherwise;
    }

    /** The sentence that explains a heading, or the heading itself. */
    String longer(String key) {
        return getOr(key + ".text", get(key));
    }

    private String format(String key, Object... arguments) {
        return new MessageFormat(get(key), locale).format(arguments);
    }
}
