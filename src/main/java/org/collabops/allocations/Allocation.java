package org.collabops.allocations;

import java.io.Serializable;
import org.collabops.Revised;
import org.collabops.Revision;

/** A plan that somebody works on something for some days. */
public record Allocation(long id, AllocationContent content, Revision revision, boolean deleted)
        implements Revised, Serializable {

    public AllocationOutline outline() {
        return new AllocationOutline(
                id, content.doer().person(), content.target(), content.days(), content.amount(), content.state());
    }

    Allocation revised(AllocationContent newContent, Revision newRevision) {
        return new Allocation(id, newContent, newRevision, false);
    }
}
