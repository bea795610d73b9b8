package org.collabops.risks;

/** What a change of a control's issue did to a risk. */
public record ResidualChange(Risk risk, Residual before, Residual after) {}
