package org.collabops.recognition.web;

/** How often something was given and received; {@code bar} is the share of the greatest line, 0..100. */
public record CountLine(String name, String given, String received, int bar) {}
