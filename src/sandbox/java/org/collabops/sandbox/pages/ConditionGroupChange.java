package org.collabops.sandbox.pages;

import org.collabops.sandbox.world.TransitionEditor;

/** What an administrator does to groups of conditions: make one, dissolve one, say whether all or any must hold. */
record ConditionGroupChange(WorkflowRequest request) {

    /** Whether the operation was one of these. */
    boolean apply(String operation) {
        TransitionEditor editor = request.editor();
        switch (operation) {
            case "group" -> editor.group(request.row(WorkflowPart.CONDITION).place());
            case "ungroup" -> editor.ungroup(request.group("count").place());
            case "all" -> editor.letAllHold(place());
            case "any" -> editor.letAnyHold(place());
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Without a place it is all conditions of the transition. */
    private String place() {
        boolean whole = request.exchange().param("count", "").isEmpty();
        return whole ? "" : request.group("count").place();
    }
}
