package org.collabops.sandbox.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.collabops.sandbox.world.JqlClause.Operand;
import org.collabops.sandbox.world.JqlClause.Term;

/** Reads the grammar of JQL, and refuses what Jira refuses in its words. */
final class JqlParser {
    private static final String OPERATORS =
            " The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'.";

    private static final Set<String> RESERVED =
            Set.of(Resources.text("jql-reserved-words.txt").strip().split("\\s+"));

    private final List<JqlToken> tokens;
    private int at;

    private JqlParser(List<JqlToken> tokens) {
        this.tokens = tokens;
    }

    static JqlQuery parse(String jql) {
        JqlParser parser = new JqlParser(JqlLexer.tokens(jql == null ? "" : jql));
        JqlClause where =
                parser.peek().kind() == JqlToken.Kind.END || parser.peek().is("order") ? null : parser.any();
        List<JqlQuery.Sort> sorts = parser.sorts();
        if (parser.peek().kind() != JqlToken.Kind.END) {
            throw parser.refused(
                    "Expecting either 'OR' or 'AND' but got '" + parser.peek().text() + "'.");
        }
        return new JqlQuery(jql == null ? "" : jql, where, sorts);
    }

    private JqlClause any() {
        List<JqlClause> parts = new ArrayList<>(List.of(all()));
        while (accept("or") || accept("|") || accept("||")) {
            parts.add(all());
        }
        return parts.size() == 1 ? parts.get(0) : new JqlClause.Any(parts);
    }

    private JqlClause all() {
        List<JqlClause> parts = new ArrayList<>(List.of(one()));
        while (accept("and") || accept("&") || accept("&&")) {
            parts.add(one());
        }
        return parts.size() == 1 ? parts.get(0) : new JqlClause.All(parts);
    }

    private JqlClause one() {
        if (accept("not") || accept("!")) {
            return one().negated();
        }
        if (accept("(")) {
            JqlClause inner = any();
            expect(")");
            return inner;
        }
        return term();
    }

    private Term term() {
        JqlToken field = next();
        if (field.kind() == JqlToken.Kind.END) {
            throw new InvalidJql("Error in the JQL Query: Expecting a field name at the end of the query.");
        }
        if (!field.isValue()) {
            throw refusedAt(
                    field,
                    "Expecting either a value, list or function but got '" + field.text() + "'. You must surround '"
                            + field.text() + "' in quotation marks to use it as a value.");
        }
        refuseReserved(field);
        JqlOperator operator = operator();
        boolean takesMany = operator == JqlOperator.IN || operator == JqlOperator.NOT_IN;
        boolean listed = takesMany && peek().is("(");
        return new Term(field.text(), operator, listed ? operands() : List.of(operand()), listed);
    }

    private JqlOperator operator() {
        JqlToken token = next();
        if (token.is("not")) {
            expect("in");
            return JqlOperator.NOT_IN;
        }
        if (token.is("is")) {
            return accept("not") ? JqlOperator.IS_NOT : JqlOperator.IS;
        }
        JqlOperator operator = token.kind() == JqlToken.Kind.STRING ? null : JqlOperator.of(token.text());
        if (operator == null) {
            throw token.kind() == JqlToken.Kind.END
                    ? new InvalidJql(
                            "Error in the JQL Query: Expecting operator before the end of the query." + OPERATORS)
                    : refusedAt(token, "Expecting operator but got '" + token.text() + "'." + OPERATORS);
        }
        return operator;
    }

    private List<Operand> operands() {
        next();
        List<Operand> operands = new ArrayList<>(List.of(operand()));
        while (accept(",")) {
            operands.add(operand());
        }
        expect(")");
        return operands;
    }

    private Operand operand() {
        JqlToken token = next();
        if (token.kind() == JqlToken.Kind.END) {
            throw new InvalidJql(
                    "Error in the JQL Query: Expecting either a value, list or function before the end of the query.");
        }
        if (!token.isValue() || token.is("and") || token.is("or") || token.is("not")) {
            throw refusedAt(
                    token,
                    "Expecting either a value, list or function but got '" + token.text() + "'. You must surround '"
                            + token.text() + "' in quotation marks to use it as a value.");
        }
        if (token.is("empty") || token.is("null")) {
            return Operand.empty();
        }
        refuseReserved(token);
        return accept("(") ? function(token.text()) : Operand.value(token.text());
    }

    private static void refuseReserved(JqlToken token) {
        if (token.kind() == JqlToken.Kind.WORD && RESERVED.contains(token.text().toLowerCase(Locale.ROOT))) {
            throw refusedAt(
                    token,
                    "'" + token.text()
                            + "' is a reserved JQL word. You must surround it in quotation marks to use it in a query.");
        }
    }

    private Operand function(String name) {
        List<String> arguments = new ArrayList<>();
        while (!peek().is(")")) {
            arguments.add(operand().text());
            accept(",");
        }
        next();
        return new Operand(Operand.Kind.FUNCTION, name, arguments);
    }

    private List<JqlQuery.Sort> sorts() {
        List<JqlQuery.Sort> sorts = new ArrayList<>();
        if (accept("order")) {
            expect("by");
            do {
                String field = next().text();
                boolean descending = accept("desc");
                if (!descending) {
                    accept("asc");
                }
                sorts.add(new JqlQuery.Sort(field, descending));
            } while (accept(","));
        }
        return sorts;
    }

    private JqlToken peek() {
        return tokens.get(at);
    }

    private JqlToken next() {
        JqlToken token = tokens.get(at);
        at = Math.min(at + 1, tokens.size() - 1);
        return token;
    }

    private boolean accept(String text) {
        boolean there = peek().is(text);
        if (there) {
            next();
        }
        return there;
    }

    private void expect(String text) {
        if (!accept(text)) {
            throw peek().kind() == JqlToken.Kind.END
                    ? new InvalidJql("Error in the JQL Query: Expecting '" + text + "' before the end of the query.")
                    : refused("Expecting '" + text + "' but got '" + peek().text() + "'.");
        }
    }

    private InvalidJql refused(String reason) {
        return refusedAt(peek(), reason);
    }

    private static InvalidJql refusedAt(JqlToken token, String reason) {
        return new InvalidJql("Error in the JQL Query: " + reason + token.place());
    }
}
