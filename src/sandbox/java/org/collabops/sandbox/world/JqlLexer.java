package org.collabops.sandbox.world;

import java.util.ArrayList;
import java.util.List;

/** Cuts a query into tokens. */
final class JqlLexer {
    private static final String RESERVED = "{}*/%+^$#@[];?\\`";
    private static final String SYMBOLS = "=!<>~(),&|";
    private static final List<String> LONG_SYMBOLS = List.of("!=", "<=", ">=", "!~", "&&", "||");

    private final String jql;
    private final List<JqlToken> tokens = new ArrayList<>();
    private int at;

    private JqlLexer(String jql) {
        this.jql = jql;
    }

    static List<JqlToken> tokens(String jql) {
        JqlLexer lexer = new JqlLexer(jql);
        lexer.run();
        return lexer.tokens;
    }

    private void run() {
        while (at < jql.length()) {
            char next = jql.charAt(at);
            if (Character.isWhitespace(next)) {
                at++;
            } else if (next == '"' || next == '\'') {
                string(next);
            } else if (SYMBOLS.indexOf(next) >= 0) {
                symbol();
            } else if (RESERVED.indexOf(next) >= 0) {
                throw new InvalidJql("Error in the JQL Query: The character '" + next
                        + "' is a reserved JQL character. You must enclose it in a string or use the escape '"
                        + String.format("\\u%04x", (int) next) + "' instead."
                        + token(JqlToken.Kind.SYMBOL, "", at).place());
            } else {
                word();
            }
        }
        tokens.add(token(JqlToken.Kind.END, "", at));
    }

    private void string(char quote) {
        int start = at++;
        StringBuilder text = new StringBuilder();
        while (at < jql.length() && jql.charAt(at) != quote) {
            text.append(jql.charAt(at) == '\\' && at + 1 < jql.length() ? escaped() : jql.charAt(at));
            at++;
        }
        if (at >= jql.length()) {
            throw new InvalidJql("Error in the JQL Query: The quoted string '" + text + "' has not been completed."
                    + token(JqlToken.Kind.STRING, "", start).place());
        }
        at++;
        tokens.add(token(JqlToken.Kind.STRING, text.toString(), start));
    }

    private char escaped() {
        at++;
        return switch (jql.charAt(at)) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            default -> jql.charAt(at);
        };
    }

    private void symbol() {
        String symbol = LONG_SYMBOLS.stream()
                .filter(known -> jql.startsWith(known, at))
                .findFirst()
                .orElse(jql.substring(at, at + 1));
        tokens.add(token(JqlToken.Kind.SYMBOL, symbol, at));
        at += symbol.length();
    }

    private void word() {
        int start = at;
        while (at < jql.length()
                && !Character.isWhitespace(jql.charAt(at))
                && (SYMBOLS + RESERVED + "\"'").indexOf(jql.charAt(at)) < 0) {
            at++;
        }
        tokens.add(token(JqlToken.Kind.WORD, jql.substring(start, at), start));
    }

    private JqlToken token(JqlToken.Kind kind, String text, int start) {
        String before = jql.substring(0, start);
        int line =
                1 + (int) before.chars().filter(character -> character == '\n').count();
        return new JqlToken(kind, text, line, start - before.lastIndexOf('\n'));
    }
}
