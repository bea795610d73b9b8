package org.collabops.risks.web;

/**
 * One cell of the matrix, with the number of risks in it.
 *
 * @param count as it is read on a screen; null for none
 * @param label all of it in words, for those who cannot see where it stands
 */
public record MatrixCell(
        int likelihood, int impact, int score, String level, String levelName, String count, String label) {}
