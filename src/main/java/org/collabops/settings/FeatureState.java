package org.collabops.settings;

/** Whether a feature is on in a project, by the version of what the project chose. */
public record FeatureState(FeatureSwitch<?> feature, boolean on, int version) {}
