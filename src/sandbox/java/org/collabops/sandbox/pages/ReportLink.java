package org.collabops.sandbox.pages;

/** A report as the Reports page offers it. */
public record ReportLink(String key, String label, String description, String thumbnailClass, String url) {}
