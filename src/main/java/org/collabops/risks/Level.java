package org.collabops.risks;

/** How serious an assessment is, by the band of the model that its score falls in; from least to most serious. */
public enum Level {
    LOW,
    MODERATE,
    HIGH,
    CRITICAL
}
