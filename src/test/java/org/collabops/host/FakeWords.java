package org.collabops.host;

import static java.util.stream.Collectors.joining;

import org.collabops.Text;

/** Says the key and the arguments themselves, so that a test sees which text was meant. */
public final class FakeWords implements Words {
    @Override
    public String say(Text text) {
        return text.arguments().isEmpty()
                ? text.key()
                : text.key() + text.arguments().stream().map(this::argument).collect(joining("; ", "[", "]"));
    }

    private String argument(Object argument) {
        return argument instanceof Text text ? say(text) : String.valueOf(argument);
    }
}
