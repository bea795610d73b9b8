package org.collabops.risks.web;

import java.util.List;

/** The cells of one likelihood, with its name on the scale; the lowest impact first. */
public record MatrixLine(int likelihood, String name, List<MatrixCell> cells) {}
