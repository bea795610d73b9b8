package org.collabops.sandbox.world;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
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

    /** Adds a condition to the group at the place. */
    public void addToGroup(String place, String className, Map<String, ?> args) {
        AbstractDescriptor condition = TransitionPart.CONDITION.made(className, args);
        change(TransitionPart.CONDITION, conditions -> ConditionGroups.members(
                        Place.of(place).group(conditions))
                .add(condition));
    }

    public void edit(TransitionPart kind, int position, Map<String, ?> args) {
        edit(kind, Integer.toString(position), args);
    }

    /** Arguments that are not given, the class above all, stay. */
    public void edit(TransitionPart kind, String place, Map<String, ?> args) {
        change(kind, parts -> kind.write(Place.of(place).in(parts), args));
    }

    public void remove(TransitionPart kind, int position) {
        remove(kind, Integer.toString(position));
    }

    /** A group goes with all that is in it, and with the last that is in it. */
    public void remove(TransitionPart kind, String place) {
        Place at = Place.of(place);
        change(kind, parts -> at.siblings(parts).remove(at.index()));
    }

    /** Puts what stands at the place into a group of its own, to which more can be added. */
    public void group(String place) {
        Place at = Place.of(place);
        change(TransitionPart.CONDITION, conditions -> {
            List<AbstractDescriptor> siblings = at.siblings(conditions);
            siblings.set(at.index(), ConditionGroups.of(new ArrayList<>(List.of(siblings.get(at.index())))));
        });
    }

    /** Puts what is in the group where the group was. */
    public void ungroup(String place) {
        Place at = Place.of(place);
        change(TransitionPart.CONDITION, conditions -> {
            List<AbstractDescriptor> members = ConditionGroups.members(at.group(conditions));
            List<AbstractDescriptor> siblings = at.siblings(conditions);
            siblings.remove(at.index());
            siblings.addAll(at.index(), members);
        });
    }

    /** @param place of a group; empty for the conditions of the transition as a whole */
    public void letAllHold(String place) {
        setOperator(place, ConditionGroups.ALL);
    }

    /** @param place of a group; empty for the conditions of the transition as a whole */
    public void letAnyHold(String place) {
        setOperator(place, ConditionGroups.ANY);
    }

    private void setOperator(String place, String operator) {
        change(action -> {
            ConditionsDescriptor outermost = ConditionGroups.outermost(action);
            ConditionsDescriptor group =
                    place.isEmpty() ? outermost : Place.of(place).group(TransitionPart.CONDITION.on(action));
            group.setType(operator);
        });
    }

    public void move(TransitionPart kind, int from, int to) {
        change(kind, parts -> parts.add(to - 1, parts.remove(from - 1)));
    }

    /** @param screen null takes the screen away */
    public void setScreen(FieldScreen screen) {
        change(action -> Descriptors.setScreen(action, screen));
    }

    private void change(TransitionPart kind, Consumer<List<AbstractDescriptor>> change) {
        change(action -> {
            List<AbstractDescriptor> parts = new ArrayList<>(kind.on(action));
            change.accept(parts);
            kind.put(action, parts);
        });
    }

    private void change(Consumer<ActionDescriptor> change) {
        stored.change(workflowName, workflow -> {
            ActionDescriptor action = Descriptors.action(workflow, actionId);
            if (action == null) {
                throw new IllegalArgumentException("No transition " + actionId + " in " + workflowName);
            }
            change.accept(action);
        });
    }
}
