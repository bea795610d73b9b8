package org.collabops.web;

/**
 * A feature on the page of all features.
 *
 * @param page the action on which everything of it is chosen
 * @param taken what taking over another project's choice would do, else empty
 */
public record FeatureLine(
        String key,
        String title,
        String purpose,
        String page,
        String pageTitle,
        boolean on,
        int version,
        String taken) {}
