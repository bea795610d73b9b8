package org.collabops.sandbox.host.testapp;

/** The same as a record. */
public record RowRecord(String title) {}
