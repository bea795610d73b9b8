package org.collabops.host;

import java.util.Collection;
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

    /** One thing after the other with what the language puts between them; empty for nothing. */
    default String list(Collection<String> things) {
        return things.stream()
                .reduce((before, next) -> say("collabops.list", before, next))
                .orElse("");
    }

    /** One sentence after the other with the space that the language leaves between them. */
    default String sentences(Collection<String> sentences) {
        return sentences.stream()
                .reduce((before, next) -> say("collabops.sentences", before, next))
                .orElse("");
    }
}
