package org.collabops.goals;

import java.io.Serializable;
import java.math.BigDecimal;
import org.collabops.Revised;
import org.collabops.Revision;

/**
 * That an objective serves another goal.
 *
 * @param child the id of the objective
 * @param parent an objective, in whose progress the child counts by {@code weight}, or a key result, which is
 *     measured by itself
 * @param parentObjective the id of the objective that {@code parent} is or belongs to
 */
public record Alignment(
        long id,
        long child,
        GoalKey parent,
        long parentObjective,
        BigDecimal weight,
        Revision revision,
        boolean deleted)
        implements Revised, Serializable {

    Alignment revised(BigDecimal newWeight, boolean removed, Revision newRevision) {
        return new Alignment(id, child, parent, parentObjective, newWeight, newRevision, removed);
    }
}
