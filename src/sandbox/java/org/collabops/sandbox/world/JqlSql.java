package org.collabops.sandbox.world;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.collabops.sandbox.world.JqlClause.Operand;
import org.collabops.sandbox.world.JqlClause.Term;

/** Translates a parsed query into SQL, collecting everything that is wrong with it. */
final class JqlSql {
    private final JqlValues values;
    private final JqlDates dates;
    private final JqlFunctions functions;
    private final boolean checked;
    private final ZoneId zone;
    private final List<String> problems = new ArrayList<>();

    /** @param checked whether functions are only asked whether they can be called so, as in {@code validateQuery} */
    JqlSql(JqlValues values, JqlDates dates, JqlFunctions functions, boolean checked, ZoneId zone) {
        this.values = values;
        this.dates = dates;
        this.functions = functions;
        this.checked = checked;
        this.zone = zone;
    }

    Condition where(JqlQuery query) {
        Condition condition = query.where() == null ? Condition.TRUE : condition(query.where());
        orderBy(query);
        if (!problems.isEmpty()) {
            throw new InvalidJql(problems);
        }
        return condition;
    }

    /** Without ORDER BY the newest keys come first. */
    String orderBy(JqlQuery query) {
        List<String> parts = new ArrayList<>();
        for (JqlQuery.Sort sort : query.sorts()) {
            JqlField field = JqlField.named(sort.field());
            String order = field == null ? null : field.orderBy(sort.descending());
            if (order == null) {
                problems.add("Not able to sort using field '" + sort.field() + "'.");
            } else {
                parts.add(order);
            }
        }
        parts.add(JqlField.KEY.orderBy(true));
        return String.join(", ", parts);
    }

    private Condition condition(JqlClause clause) {
        if (clause instanceof JqlClause.All all) {
            return Condition.all(all.parts().stream().map(this::condition).toList());
        }
        if (clause instanceof JqlClause.Any any) {
            return Condition.any(any.parts().stream().map(this::condition).toList());
        }
        try {
            return term((Term) clause);
        } catch (InvalidJql problem) {
            problems.addAll(problem.messages());
            return Condition.FALSE;
        }
    }

    private Condition term(Term term) {
        JqlField field = JqlField.named(term.field());
        if (field == null) {
            throw new InvalidJql(
                    "Field '" + term.field() + "' does not exist or you do not have permission to view it.");
        }
        if (!field.supports(term.operator())) {
            throw new InvalidJql("The operator '" + term.operator().symbol() + "' is not supported by the '"
                    + term.field() + "' field.");
        }
        if (term.operator() == JqlOperator.IS || term.operator() == JqlOperator.IS_NOT) {
            return isEmpty(term, field);
        }
        boolean not = term.operator().isNegative();
        List<Condition> ways = new ArrayList<>();
        List<Object> ids = new ArrayList<>();
        for (Operand operand : withoutFunctions(term, field)) {
            if (operand.isEmpty()) {
                ways.add(empty(field, not));
            } else if (field.kind().isReference()) {
                ids.addAll(values.ids(term.field(), field, operand));
            } else {
                ways.add(way(term, field, operand));
            }
        }
        if (!ids.isEmpty()) {
            ways.add(oneOf(field, ids, not));
        }
        return not ? Condition.all(ways) : Condition.any(ways);
    }

    private List<Operand> withoutFunctions(Term term, JqlField field) {
        List<Operand> operands = new ArrayList<>();
        for (Operand operand : term.operands()) {
            if (!operand.isFunction() || field.kind().isMoment() && JqlDates.knows(operand)) {
                operands.add(JqlValues.isUnresolved(field, operand) ? Operand.empty() : operand);
            } else if (checked) {
                functions.check(term, operand);
            } else {
                operands.addAll(functions.values(term, operand));
            }
        }
        return operands;
    }

    /** One list for all: a thousand alternatives are more than a database likes to parse, and so are as many arguments. */
    private static Condition oneOf(JqlField field, List<Object> ids, boolean not) {
        String in = field.column() + (not ? " not in (" : " in (");
        return ids.stream().allMatch(Long.class::isInstance)
                ? Condition.of(in + ids.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ")")
                : Condition.of(in + "?, ".repeat(ids.size() - 1) + "?)", ids.toArray());
    }

    private static Condition isEmpty(Term term, JqlField field) {
        if (!term.operands().get(0).isEmpty()) {
            throw new InvalidJql(
                    "The operator '" + term.operator().symbol() + "' can only be used with EMPTY and NULL, not '"
                            + term.operands().get(0).text() + "'.");
        }
        return empty(field, term.operator() == JqlOperator.IS_NOT);
    }

    private static Condition empty(JqlField field, boolean not) {
        return field.kind() == JqlField.Kind.LIST
                ? Condition.of((not ? "" : "not ") + listed(field) + ")")
                : Condition.of(field.column() + (not ? " is not null" : " is null"));
    }

    private static String listed(JqlField field) {
        return "exists (select 1 from issue_value v where v.issue_id = i.id and v.field = '" + field.column() + "'";
    }

    private Condition way(Term term, JqlField field, Operand operand) {
        boolean not = term.operator().isNegative();
        return switch (field.kind()) {
            case TEXT -> contains(field, operand.text(), not);
            case INSTANT -> Condition.of(
                    field.column() + comparison(term), moment(term, operand).toEpochMilli());
            case LOGGED -> Condition.of(
                    "exists (select 1 from worklog w where w.issue_id = i.id and " + field.column() + comparison(term)
                            + ")",
                    moment(term, operand).toEpochMilli());
            case DAY -> Condition.of(
                    field.column() + comparison(term),
                    moment(term, operand).atZone(zone).toLocalDate().toString());
            case LIST -> not
                    ? Condition.of(listed(field) + ") and not " + listed(field) + " and v.content = ?)", operand.text())
                    : Condition.of(listed(field) + " and v.content = ?)", operand.text());
            default -> throw new IllegalArgumentException(field + " is compared by reference");
        };
    }

    private static String comparison(Term term) {
        return switch (term.operator()) {
            case IN, EQUALS -> " = ?";
            case NOT_IN, NOT_EQUALS -> " <> ?";
            default -> " " + term.operator().symbol() + " ?";
        };
    }

    private Instant moment(Term term, Operand operand) {
        Instant moment = dates.moment(operand);
        if (moment == null) {
            throw new InvalidJql("Date value '" + operand.text() + "' for field '" + term.field()
                    + "' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd',"
                    + " 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.");
        }
        return moment;
    }

    /** Every word must occur; a trailing * is Jira's wildcard and changes nothing here. */
    private static Condition contains(JqlField field, String text, boolean not) {
        List<Condition> words = Arrays.stream(text.toLowerCase(Locale.ROOT).split("[\\s*\"]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> Condition.of(field.column() + " like ?", "%" + Like.escaped(word) + "%"))
                .toList();
        Condition all = Condition.all(words);
        return not ? new Condition("not " + all.sql(), all.arguments()) : all;
    }
}
