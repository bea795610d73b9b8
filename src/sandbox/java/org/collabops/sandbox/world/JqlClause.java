package org.collabops.sandbox.world;

import java.util.List;

/** What a query asks for, without NOT: that is pushed into the terms while parsing. */
sealed interface JqlClause {
    JqlClause negated();

    record All(List<JqlClause> parts) implements JqlClause {
        @Override
        public JqlClause negated() {
            return new Any(parts.stream().map(JqlClause::negated).toList());
        }
    }

    record Any(List<JqlClause> parts) implements JqlClause {
        @Override
        public JqlClause negated() {
            return new All(parts.stream().map(JqlClause::negated).toList());
        }
    }

    /** {@code listed} says whether the operands stood in parentheses. */
    record Term(String field, JqlOperator operator, List<Operand> operands, boolean listed) implements JqlClause {
        @Override
        public JqlClause negated() {
            return new Term(field, operator.opposite(), operands, listed);
        }
    }

    /** A literal, a function with its arguments or one of the values it stands for, or EMPTY. */
    record Operand(Kind kind, String text, List<String> arguments) {
        static Operand value(String text) {
            return new Operand(Kind.VALUE, text, List.of());
        }

        static Operand result(String text) {
            return new Operand(Kind.RESULT, text, List.of());
        }

        static Operand empty() {
            return new Operand(Kind.EMPTY, "EMPTY", List.of());
        }

        boolean isEmpty() {
            return kind == Kind.EMPTY;
        }

        boolean isFunction() {
            return kind == Kind.FUNCTION;
        }

        /** Not written by a person: that it names nothing is nobody's mistake. */
        boolean isResult() {
            return kind == Kind.RESULT;
        }

        enum Kind {
            VALUE,
            FUNCTION,
            RESULT,
            EMPTY
        }
    }
}
