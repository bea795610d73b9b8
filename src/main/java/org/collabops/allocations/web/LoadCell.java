package org.collabops.allocations.web;

/**
 * How much is planned in a period.
 *
 * @param value what stands in the cell
 * @param title the same in words
 * @param style {@code low}, {@code full}, {@code over}, {@code none}, {@code unknown} or {@code hidden}
 * @param from the first day, {@code until} the last one
 */
public record LoadCell(String value, String title, String style, String from, String until) {}
