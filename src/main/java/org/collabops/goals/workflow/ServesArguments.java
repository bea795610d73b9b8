package org.collabops.goals.workflow;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.collabops.PlainText;
import org.collabops.workflow.FormValues;

/** The arguments of “Issue serves an active key result” as they are stored in a workflow; what is wrong is repaired. */
final class ServesArguments {
    /** Whether what an issue serves through its parent or epic is enough. */
    static final String INHERITED = "inherited";

    static final String EXEMPT_SUB_TASKS = "exemptSubTasks";
    /** Names or ids, separated by commas. */
    static final String EXEMPT_TYPES = "exemptTypes";
    /** Whether what cannot be known is refused. */
    static final String REFUSE_UNKNOWN = "refuseUnknown";

    static final Map<String, String> FIRST = Map.of(INHERITED, "true");

    private static final int MAX_TYPES = 1000;

    private ServesArguments() {}

    /** @param given values as a form or a stored workflow holds them */
    static Map<String, String> of(Map<?, ?> given) {
        FormValues values = new FormValues(given);
        Map<String, String> arguments = new LinkedHashMap<>();
        arguments.put(INHERITED, values.tick(INHERITED));
        arguments.put(EXEMPT_SUB_TASKS, values.tick(EXEMPT_SUB_TASKS));
        arguments.put(EXEMPT_TYPES, String.join(", ", types(String.join(",", values.texts(EXEMPT_TYPES)))));
        arguments.put(REFUSE_UNKNOWN, values.tick(REFUSE_UNKNOWN));
        return arguments;
    }

    static List<String> types(String written) {
        return Arrays.stream(PlainText.oneLine(written, MAX_TYPES).split("[,，、]"))
                .map(String::strip)
                .filter(type -> !type.isEmpty())
                .distinct()
                .toList();
    }
}
