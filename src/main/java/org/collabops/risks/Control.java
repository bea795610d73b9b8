package org.collabops.risks;

import java.math.BigDecimal;
import org.collabops.IssueId;

/**
 * An issue whose work makes the event less likely or its consequences smaller, once it is done.
 *
 * @param cause the id of the cause that it works against; null for all of them, and for a recovery control
 * @param effectivenessPercent 0..100 with at most two decimals: how much of what it works against it takes away
 */
public record Control(IssueId issue, Side side, Integer cause, BigDecimal effectivenessPercent) {
    /** On which side of the event a control stands. */
    public enum Side {
        PREVENTIVE,
        RECOVERY
    }

    boolean worksAgainst(Cause wanted) {
        return side == Side.PREVENTIVE && (cause == null || cause == wanted.id());
    }
}
