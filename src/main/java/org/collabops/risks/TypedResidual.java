package org.collabops.risks;

/** A residual risk that a person states instead of the computed one, on the scales of the inherent assessment. */
public record TypedResidual(int likelihood, int impact, String reason) {
    public static final int MAX_REASON = 1000;
}
