package org.collabops.goals.workflow;

import static org.collabops.goals.CheckInByRule.CONFIDENCE;
import static org.collabops.goals.CheckInByRule.KEY_RESULT;
import static org.collabops.goals.CheckInByRule.NOTE;
import static org.collabops.goals.CheckInByRule.VALUE;

import java.util.LinkedHashMap;
import java.util.Map;
import org.collabops.PlainText;
import org.collabops.workflow.FormValues;

/** The arguments of “Check in a key result” as they are stored in a workflow; what is wrong is repaired. */
final class CheckInArguments {
    static final String VALUE_RULE = "valueRule";
    static final Map<String, String> FIRST =
            Map.of(VALUE_RULE, ValueRule.ADD.key(), VALUE, "1", NOTE, "{key}: {summary}");

    private static final int MAX_NOTE = 1000;

    private CheckInArguments() {}

    /** @param given values as a form or a stored workflow holds them */
    static Map<String, String> of(Map<?, ?> given) {
        FormValues values = new FormValues(given);
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put(KEY_RESULT, keyResult(values));
        arguments.put(VALUE_RULE, ValueRule.of(values.text(VALUE_RULE)).key());
        arguments.put(VALUE, values.matching(VALUE, "-?[0-9]{1,15}(\\.[0-9]{1,6})?", ""));
        arguments.put(CONFIDENCE, values.matching(CONFIDENCE, "[0-9]|10", ""));
        arguments.put(NOTE, PlainText.oneLine(values.text(NOTE), MAX_NOTE));
        return arguments;
    }

    /** The id of a chosen key result; empty when none is. */
    static String keyResult(FormValues values) {
        return values.matching(KEY_RESULT, "[0-9]{1,18}", "");
    }
}
