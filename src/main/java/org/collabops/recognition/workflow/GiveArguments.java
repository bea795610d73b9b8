package org.collabops.recognition.workflow;

import static org.collabops.recognition.GiveByRule.MESSAGE;
import static org.collabops.recognition.GiveByRule.RULE;
import static org.collabops.recognition.GiveByRule.VALUES;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.collabops.PlainText;
import org.collabops.workflow.FormValues;

/** The arguments of “Give kudos” as they are stored in a workflow; what is wrong is repaired. */
final class GiveArguments {
    static final String WHO = "who";
    /** The user name of somebody who is always thanked; looked up when the transition is made. */
    static final String USER = "user";

    static final Map<String, String> FIRST = Map.of(WHO, WhoRule.ASSIGNEE.name(), MESSAGE, "{key}: {summary}");
    private static final int MAX_MESSAGE = 500;
    private static final int MAX_NAME = 255;

    private GiveArguments() {}

    /** @param given values as a form or a stored workflow holds them */
    static Map<String, String> of(Map<?, ?> given) {
        FormValues values = new FormValues(given);
        Map<String, String> arguments = new LinkedHashMap<>();
        String rule = values.matching(RULE, "[0-9a-f-]{1,40}", "");
        arguments.put(RULE, rule.isEmpty() ? UUID.randomUUID().toString() : rule);
        arguments.put(
                WHO, values.one(WHO, WhoRule.class).orElse(WhoRule.ASSIGNEE).name());
        arguments.put(USER, PlainText.oneLine(values.text(USER), MAX_NAME));
        arguments.put(MESSAGE, message(values));
        arguments.put(
                VALUES,
                String.join(
                        ",",
                        values.texts(VALUES).stream()
                                .filter(id -> id.matches("[0-9]{1,18}"))
                                .toList()));
        return arguments;
    }

    private static String message(FormValues values) {
        String message = PlainText.oneLine(values.text(MESSAGE), MAX_MESSAGE);
        return message.isEmpty() ? FIRST.get(MESSAGE) : message;
    }
}
