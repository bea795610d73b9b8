package org.collabops.recognition.web;

import java.util.List;

/**
 * What administrators keep for all projects.
 *
 * @param policy in one sentence
 * @param version of the policy
 */
public record RecognitionAdminView(
        List<ValueLine> values,
        String policy,
        boolean points,
        int allowance,
        String period,
        String zone,
        int version) {}
