package org.collabops.allocations;

import java.io.Serializable;
import org.collabops.Revised;
import org.collabops.Revision;

/** A plan that somebody works on something for some days. */
public record Allocation(long id, AllocationContent content, Revision revision, boolean deleted)
        implements Revised, Serializable {

    Allocation revised(AllocationContent newContent, Revision newRevision) {
        return new Allocation(id, newContent, newRevision, false);
    }
}
