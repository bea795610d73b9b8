package org.collabops.allocations.workflow;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.collabops.PlainText;
import org.collabops.workflow.FormValues;

/** The arguments of “Assignee has capacity until the due date” as they are stored in a workflow; what is wrong is repaired. */
final class CapacityArguments {
    static final String EXEMPT_SUB_TASKS = "exemptSubTasks";
    /** Names or ids, separated by commas. */
    static final String EXEMPT_TYPES = "exemptTypes";
    /** Whether what cannot be known is refused. */
    static final String REFUSE_UNKNOWN = "refuseUnknown";

    private static final int MAX_TYPES = 1000;

    private CapacityArguments() {}

    /** @param given values as a form or a stored workflow holds them */
    static Map<String, String> of(Map<?, ?> given) {
        FormValues values = new FormValues(given);
        Map<String, String> arguments = new LinkedHashMap<>();
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
