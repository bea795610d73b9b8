package org.collabops.goals.web;

import java.util.List;

/**
 * A key result that an issue serves, in the language of the reader.
 *
 * @param way what the key result serves, the nearest first
 * @param through the key of the issue that this one inherits from; null for an alignment of its own
 * @param mayRelease end an alignment of its own
 */
public record ServedRow(KeyResultRow keyResult, List<WayStep> way, String through, boolean mayRelease) {}
