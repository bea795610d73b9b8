package org.collabops.sandbox.world;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.collabops.sandbox.world.JqlClause.Operand;
import org.collabops.sandbox.world.JqlClause.Term;

/** What a function in a query stands for: Jira's own about people, and those of the app. */
final class JqlFunctions {
    private final Users users;
    private final Function<String, JqlFunction> ofTheApp;
    private final ApplicationUser searcher;
    private final boolean overriding;

    /** @param ofTheApp finds a function by its name; null if there is none */
    JqlFunctions(Users users, Function<String, JqlFunction> ofTheApp, ApplicationUser searcher, boolean overriding) {
        this.users = users;
        this.ofTheApp = ofTheApp;
        this.searcher = searcher;
        this.overriding = overriding;
    }

    List<Operand> values(Term term, Operand call) {
        return switch (call.text().toLowerCase(Locale.ROOT)) {
            case "currentuser" -> searcher == null ? List.of() : results(List.of(searcher.getUsername()));
            case "membersof" -> results(users.membersOf(group(call)));
            default -> app(call)
                    .getValues(new Asked(searcher, overriding, Set.of()), operand(call), clause(term, call))
                    .stream()
                    .map(JqlFunctions::result)
                    .toList();
        };
    }

    /** Says what is wrong with the call, in the function's own words where it has some. */
    void check(Term term, Operand call) {
        boolean list =
                switch (call.text().toLowerCase(Locale.ROOT)) {
                    case "currentuser" -> false;
                    case "membersof" -> {
                        if (!users.isGroup(group(call))) {
                            throw new InvalidJql("Function 'membersOf' can not generate a list of usernames for group '"
                                    + group(call) + "'; the group does not exist.");
                        }
                        yield true;
                    }
                    default -> checkedByTheApp(term, call);
                };
        JqlOperator operator = term.operator();
        boolean takesMany = operator == JqlOperator.IN || operator == JqlOperator.NOT_IN;
        if (list && !takesMany) {
            throw new InvalidJql("Operator '" + operator.symbol() + "' does not support the list value '"
                    + operand(call).getDisplayString() + "' for field '" + term.field() + "'.");
        }
        if (!list && takesMany && !term.listed()) {
            throw new InvalidJql("Operator '" + operator.symbol() + "' does not support the non-list value '"
                    + operand(call).getDisplayString() + "' for field '" + term.field() + "'.");
        }
    }

    private boolean checkedByTheApp(Term term, Operand call) {
        JqlFunction function = app(call);
        int atLeast = function.getMinimumNumberOfExpectedArguments();
        if (call.arguments().size() < atLeast) {
            throw new InvalidJql("Function '" + call.text() + "' expected at least '" + atLeast
                    + "' arguments but received '" + call.arguments().size() + "'.");
        }
        var problems = function.validate(searcher, operand(call), clause(term, call));
        if (problems.hasAnyErrors()) {
            throw new InvalidJql(List.copyOf(problems.getErrorMessages()));
        }
        return function.isList();
    }

    private JqlFunction app(Operand call) {
        JqlFunction function = ofTheApp.apply(call.text());
        if (function == null) {
            throw JqlDates.unknown(call);
        }
        return function;
    }

    private static String group(Operand call) {
        if (call.arguments().size() != 1) {
            throw new InvalidJql("Function 'membersOf' expected '1' arguments but received '"
                    + call.arguments().size() + "'.");
        }
        return call.arguments().get(0);
    }

    private static List<Operand> results(List<String> values) {
        return values.stream().map(Operand::result).toList();
    }

    private static Operand result(QueryLiteral literal) {
        return literal.isEmpty() ? Operand.empty() : Operand.result(literal.asString());
    }

    private static FunctionOperand operand(Operand call) {
        return new FunctionOperand(call.text(), call.arguments());
    }

    private static TerminalClause clause(Term term, Operand call) {
        return new Clause(term.field(), operand(call));
    }

    private record Clause(String getName, FunctionOperand getOperand) implements TerminalClause {}

    private record Asked(
            ApplicationUser getApplicationUser, boolean isSecurityOverriden, Set<String> getDeterminedProjects)
            implements QueryCreationContext {}
}
