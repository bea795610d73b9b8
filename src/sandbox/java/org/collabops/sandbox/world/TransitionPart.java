package org.collabops.sandbox.world;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.RestrictionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What an administrator puts on a transition; OSWorkflow keeps each kind in its own place and class. */
@SuppressWarnings("unchecked")
public enum TransitionPart {
    /** All must hold, else the transition is not offered. */
    CONDITION {
        @Override
        List<AbstractDescriptor> on(ActionDescriptor action) {
            ConditionsDescriptor group = ConditionGroups.outermost(action);
            return group == null ? List.of() : group.getConditions();
        }

        /** An empty restriction would not be valid XML. */
        @Override
        void put(ActionDescriptor action, List<AbstractDescriptor> parts) {
            if (action.getRestriction() == null) {
                action.setRestriction(new RestrictionDescriptor());
                action.getRestriction().getConditions().add(new ConditionsDescriptor());
            }
            ConditionsDescriptor group = ConditionGroups.outermost(action);
            group.setConditions(parts);
            ConditionGroups.tidy(group);
            if (parts.isEmpty()) {
                action.setRestriction(null);
            }
        }

        @Override
        AbstractDescriptor blank() {
            ConditionDescriptor condition = new ConditionDescriptor();
            condition.setType("class");
            return condition;
        }

        @Override
        Map<String, String> args(AbstractDescriptor part) {
            return part instanceof ConditionDescriptor condition ? condition.getArgs() : Map.of();
        }
    },
    /** Says no with a sentence when the transition is taken. */
    VALIDATOR {
        @Override
        List<AbstractDescriptor> on(ActionDescriptor action) {
            return action.getValidators();
        }

        @Override
        void put(ActionDescriptor action, List<AbstractDescriptor> parts) {
            replace(action.getValidators(), parts);
        }

        @Override
        AbstractDescriptor blank() {
            ValidatorDescriptor validator = new ValidatorDescriptor();
            validator.setType("class");
            return validator;
        }

        @Override
        Map<String, String> args(AbstractDescriptor part) {
            return ((ValidatorDescriptor) part).getArgs();
        }
    },
    /** Runs once the transition is taken; a new one stands first, before the issue of a create transition exists. */
    FUNCTION {
        @Override
        List<AbstractDescriptor> on(ActionDescriptor action) {
            return action.getUnconditionalResult().getPostFunctions();
        }

        @Override
        void put(ActionDescriptor action, List<AbstractDescriptor> parts) {
            replace(action.getUnconditionalResult().getPostFunctions(), parts);
        }

        @Override
        AbstractDescriptor blank() {
            FunctionDescriptor function = new FunctionDescriptor();
            function.setType("class");
            return function;
        }

        @Override
        Map<String, String> args(AbstractDescriptor part) {
            return ((FunctionDescriptor) part).getArgs();
        }
    };

    static final String CLASS_NAME = "class.name";

    /** In the order of execution. */
    abstract List<AbstractDescriptor> on(ActionDescriptor action);

    abstract void put(ActionDescriptor action, List<AbstractDescriptor> parts);

    abstract AbstractDescriptor blank();

    /** The arguments of a part, its class among them; none for a group of conditions. */
    abstract Map<String, String> args(AbstractDescriptor part);

    AbstractDescriptor made(String className, Map<String, ?> args) {
        AbstractDescriptor part = blank();
        write(part, args);
        args(part).put(CLASS_NAME, className);
        return part;
    }

    void write(AbstractDescriptor part, Map<String, ?> args) {
        args.forEach((name, value) -> args(part).put(name, value == null ? "" : value.toString()));
    }

    private static void replace(List<AbstractDescriptor> old, List<AbstractDescriptor> parts) {
        List<AbstractDescriptor> wanted = new ArrayList<>(parts);
        old.clear();
        old.addAll(wanted);
    }
}
