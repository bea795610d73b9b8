package org.collabops.recognition.web;

import java.util.List;

/**
 * Thanks as they are shown.
 *
 * @param sentence who thanked whom
 * @param points null when they carry none
 * @param at as ISO-8601; {@code when} says it in the reader's language
 * @param visibilityName null when everybody may see them
 * @param issueKey null for thanks about no issue, and on the issue itself
 * @param withdrawal {@code FREELY}, {@code WITH_REASON}, or null when the reader may not withdraw them
 * @param byRule whether a workflow function gave them
 */
public record ThanksCard(
        long id,
        int version,
        String sentence,
        String message,
        List<String> values,
        String points,
        String at,
        String when,
        String visibilityName,
        String issueKey,
        String issueSummary,
        String withdrawal,
        boolean byRule) {}
