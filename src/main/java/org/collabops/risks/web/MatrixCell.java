package org.collabops.risks.web;

/** One cell of the matrix, with the number of risks in it. */
public record MatrixCell(int likelihood, int impact, int score, String level, String levelName, int count) {}
