package org.collabops.allocations.workflow;

import static org.collabops.allocations.AllocateByRule.AMOUNT;
import static org.collabops.allocations.AllocateByRule.DAYS;
import static org.collabops.allocations.AllocateByRule.MODE;
import static org.collabops.allocations.AllocateByRule.REMAINING;
import static org.collabops.allocations.AllocateByRule.STATE;
import static org.collabops.allocations.AllocateByRule.UNTIL_DUE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.collabops.allocations.AllocateByRule;
import org.collabops.allocations.AllocationMode;
import org.collabops.allocations.AllocationState;
import org.collabops.workflow.FormValues;

/**
 * The arguments of “Allocate assignee” as they are stored in a workflow; what is wrong is repaired. The amount is written
 * as people say it: percent with two decimals, or hours with two decimals.
 */
final class AllocateArguments {
    static final Map<String, String> FIRST = Map.of(
            MODE, REMAINING, AMOUNT, "50", DAYS, "10", UNTIL_DUE, "true", STATE, AllocationState.CONFIRMED.name());

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
    private static final int MOST_DAYS = 365;

    private AllocateArguments() {}

    /** @param given values as a form or a stored workflow holds them */
    static Map<String, String> of(Map<?, ?> given) {
        FormValues values = new FormValues(given);
        Map<String, String> arguments = new LinkedHashMap<>();
        String mode = values.one(MODE, AllocationMode.class).map(Enum::name).orElse(REMAINING);
        arguments.put(MODE, mode);
        arguments.put(AMOUNT, amount(mode, values.matching(AMOUNT, "[0-9]{1,5}(\\.[0-9]{1,2})?", FIRST.get(AMOUNT))));
        int days = Integer.parseInt(values.matching(DAYS, "[0-9]{1,5}", FIRST.get(DAYS)));
        arguments.put(DAYS, String.valueOf(Math.min(Math.max(days, 1), MOST_DAYS)));
        arguments.put(UNTIL_DUE, values.tick(UNTIL_DUE));
        arguments.put(
                STATE,
                values.one(STATE, AllocationState.class)
                        .orElse(AllocationState.CONFIRMED)
                        .name());
        return arguments;
    }

    /** The arguments of an order, as {@link AllocateByRule} takes them. */
    static Map<String, String> order(Map<String, String> arguments) {
        Map<String, String> order = new LinkedHashMap<>(arguments);
        order.put(AMOUNT, String.valueOf(stored(arguments.get(MODE), new BigDecimal(arguments.get(AMOUNT)))));
        return order;
    }

    /** Brought into the limits of the mode. */
    private static String amount(String mode, String written) {
        int stored = stored(mode, new BigDecimal(written));
        int most = mode.equals(REMAINING)
                ? AllocationMode.TOTAL_MINUTES.most()
                : AllocationMode.valueOf(mode).most();
        int kept = Math.min(Math.max(stored, 1), most);
        return kept == stored ? written : said(mode, kept);
    }

    private static int stored(String mode, BigDecimal said) {
        return said.multiply(factor(mode)).intValue();
    }

    private static String said(String mode, int stored) {
        return BigDecimal.valueOf(stored)
                .divide(factor(mode), 2, RoundingMode.UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static BigDecimal factor(String mode) {
        return mode.equals(AllocationMode.PERCENT.name()) ? HUNDRED : MINUTES;
    }
}
