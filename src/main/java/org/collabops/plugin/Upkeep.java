package org.collabops.plugin;

import java.util.function.IntSupplier;

/**
 * What is done every night and at every start, whether it is needed or not.
 *
 * @param what what the number that {@code work} returns counts, for the log
 */
record Upkeep(String what, IntSupplier work) {}
