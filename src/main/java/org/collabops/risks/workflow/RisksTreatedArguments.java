package org.collabops.risks.workflow;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.collabops.host.Issue;
import org.collabops.risks.Look;
import org.collabops.workflow.FormValues;

/**
 * What the validator was configured with.
 *
 * @param level risks that look at least as grave are checked
 * @param exemptTypes ids of issue types that it lets pass
 * @param exemptSubTasks whether it lets sub-tasks pass
 */
record RisksTreatedArguments(Look level, Set<String> exemptTypes, boolean exemptSubTasks) {
    static final String LEVEL = "level";
    static final String EXEMPT_TYPES = "exemptTypes";
    static final String EXEMPT_SUB_TASKS = "exemptSubTasks";

    /** @param given values as a form or a stored workflow holds them */
    static RisksTreatedArguments of(Map<?, ?> given) {
        FormValues values = new FormValues(given);
        return new RisksTreatedArguments(
                values.one(LEVEL, Look.class).orElse(Look.HIGH),
                values.texts(EXEMPT_TYPES),
                values.tick(EXEMPT_SUB_TASKS).equals("true"));
    }

    Map<String, String> stored() {
        Map<String, String> stored = new LinkedHashMap<>();
        stored.put(LEVEL, level.name());
        stored.put(EXEMPT_TYPES, String.join(",", exemptTypes));
        stored.put(EXEMPT_SUB_TASKS, String.valueOf(exemptSubTasks));
        return stored;
    }

    boolean exempts(Issue issue) {
        return exemptTypes.contains(issue.typeId()) || exemptSubTasks && issue.parent() != null;
    }
}
