package org.collabops.risks.web;

import java.util.List;

/** The cells of one likelihood, the lowest impact first. */
public record MatrixLine(int likelihood, List<MatrixCell> cells) {}
