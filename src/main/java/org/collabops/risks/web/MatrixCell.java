package org.collabops.risks.web;

/**
 * One cell of the matrix, with the number of risks in it.
 *
 * @param label all of it in words, for those who cannot see where it stands
 */
public record MatrixCell(
        int likelihood, int impact, int score, String level, String levelName, int count, String label) {}
