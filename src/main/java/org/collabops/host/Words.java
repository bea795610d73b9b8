package org.collabops.host;

import org.collabops.Text;

/** Texts in the language of whoever makes the present request. */
public interface Words {
    String say(Text text);

    default String say(String key, Object... arguments) {
        return say(Text.of(key, arguments));
    }

    /** @param number in digits */
    default String percent(String number) {
        return say("collabops.percent", number);
    }
}
