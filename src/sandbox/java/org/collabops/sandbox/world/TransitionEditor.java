package org.collabops.sandbox.world;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Changes one transition of a workflow, in force at once for every project that uses it. Positions count from 1. */
public final class TransitionEditor {
    private final StoredWorkflows stored;
    private final String workflowName;
    private final int actionId;

    TransitionEditor(StoredWorkflows stored, String workflowName, int actionId) {
        this.stored = stored;
        this.workflowName = workflowName;
        this.actionId = actionId;
    }

    /** A new post-function stands first, as Jira puts it, anything else last. */
    public void add(TransitionPart kind, String className, Map<String, ?> args) {
        AbstractDescriptor part = kind.made(className, args);
        change(kind, parts -> parts.add(kind == TransitionPart.FUNCTION ? 0 : parts.size(), part));
    }

    /** Arguments that are not given, the class above all, stay. */
    public void edit(TransitionPart kind, int position, Map<String, ?> args) {
        change(kind, parts -> kind.write(parts.get(position - 1), args));
    }

    public void remove(TransitionPart kind, int position) {
        change(kind, parts -> parts.remove(position - 1));
    }

    public void move(TransitionPart kind, int from, int to) {
        change(kind, parts -> parts.add(to - 1, parts.remove(from - 1)));
    }

    private void change(TransitionPart kind, Consumer<List<AbstractDescriptor>> change) {
        stored.change(workflowName, workflow -> {
            ActionDescriptor action = Descriptors.action(workflow, actionId);
            if (action == null) {
                throw new IllegalArgumentException("No transition " + actionId + " in " + workflowName);
            }
            List<AbstractDescriptor> parts = new ArrayList<>(kind.on(action));
            change.accept(parts);
            kind.put(action, parts);
        });
    }
}
