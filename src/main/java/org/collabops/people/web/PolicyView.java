package org.collabops.people.web;

import java.util.List;

/** Who may see figures of single persons: all that can be chosen, and what is. */
public record PolicyView(List<PolicyChoice> choices) {}
