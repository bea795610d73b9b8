package org.collabops.sandbox.world;

/** One token of a query and where it starts, because refusals name the place. */
record JqlToken(Kind kind, String text, int line, int character) {
    boolean is(String symbolOrWord) {
        return kind != Kind.STRING && text.equalsIgnoreCase(symbolOrWord);
    }

    boolean isValue() {
        return kind == Kind.WORD || kind == Kind.STRING;
    }

    String place() {
        return " (line " + line + ", character " + character + ")";
    }

    enum Kind {
        WORD,
        STRING,
        SYMBOL,
        END
    }
}
