package org.collabops.sandbox.world;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import com.opensymphony.workflow.loader.RestrictionDescriptor;
import java.util.Comparator;
import java.util.List;

/** The conditions of a transition as OSWorkflow nests them: a group of which all or any must hold, in it more groups. */
@SuppressWarnings("unchecked")
final class ConditionGroups {
    static final String ALL = "AND";
    static final String ANY = "OR";

    private ConditionGroups() {}

    /** Null if the transition has no conditions. */
    static ConditionsDescriptor outermost(ActionDescriptor action) {
        RestrictionDescriptor restriction = action.getRestriction();
        return restriction == null
                ? null
                : (ConditionsDescriptor) restriction.getConditions().get(0);
    }

    static ConditionsDescriptor of(List<AbstractDescriptor> members) {
        ConditionsDescriptor group = new ConditionsDescriptor();
        group.setConditions(members);
        return group;
    }

    static List<AbstractDescriptor> members(AbstractDescriptor group) {
        return ((ConditionsDescriptor) group).getConditions();
    }

    /**
     * Drops empty groups, puts groups before conditions as the XML demands, and lets all hold where nothing is said: a
     * group of one is read back without its word.
     */
    static void tidy(ConditionsDescriptor group) {
        List<AbstractDescriptor> members = members(group);
        members.forEach(member -> {
            if (member instanceof ConditionsDescriptor inner) {
                tidy(inner);
            }
        });
        members.removeIf(member -> member instanceof ConditionsDescriptor inner
                && inner.getConditions().isEmpty());
        members.sort(Comparator.comparing(member -> !(member instanceof ConditionsDescriptor)));
        group.setType(operator(group));
    }

    static String operator(ConditionsDescriptor group) {
        return ANY.equals(group.getType()) ? ANY : ALL;
    }
}
