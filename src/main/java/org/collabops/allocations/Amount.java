package org.collabops.allocations;

import java.io.Serializable;

/**
 * How much of a person an allocation takes.
 *
 * @param value in minutes, or in hundredths of a percent
 */
public record Amount(AllocationMode mode, int value, OnLeave onLeave) implements Serializable {}
