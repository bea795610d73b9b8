package org.collabops.sandbox.host;

import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.collabops.sandbox.Violations;

/** Records references that stand for nothing and are not quiet, because a reader would see their names. */
final class UndefinedReferences implements ReferenceInsertionEventHandler {

    private static final String QUIET = "$!";

    private final String template;
    private final Violations violations;

    UndefinedReferences(String template, Violations violations) {
        this.template = template;
        this.violations = violations;
    }

    @Override
    public Object referenceInsert(String reference, Object value) {
        if (value == null && !reference.startsWith(QUIET)) {
            violations.add("Nothing stands for " + reference + " in " + template + ", so a reader sees its name");
        }
        return value;
    }
}
