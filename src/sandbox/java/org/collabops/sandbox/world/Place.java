package org.collabops.sandbox.world;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import java.util.Arrays;
import java.util.List;

/** Where something stands on a transition, counted from 1: {@code 2}, or {@code 2.1} for the first of the group at 2. */
record Place(List<Integer> path) {

    static Place of(String text) {
        return new Place(Arrays.stream(text.split("\\.")).map(Integer::valueOf).toList());
    }

    int index() {
        return path.get(path.size() - 1) - 1;
    }

    /** The list in which it stands. */
    List<AbstractDescriptor> siblings(List<AbstractDescriptor> outermost) {
        List<AbstractDescriptor> siblings = outermost;
        for (int position : path.subList(0, path.size() - 1)) {
            siblings = ConditionGroups.members(siblings.get(position - 1));
        }
        return siblings;
    }

    AbstractDescriptor in(List<AbstractDescriptor> outermost) {
        return siblings(outermost).get(index());
    }

    ConditionsDescriptor group(List<AbstractDescriptor> outermost) {
        if (in(outermost) instanceof ConditionsDescriptor group) {
            return group;
        }
        throw new IllegalArgumentException("No group of conditions at " + path);
    }
}
