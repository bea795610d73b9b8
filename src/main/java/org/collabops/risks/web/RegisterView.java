package org.collabops.risks.web;

import java.util.List;
import java.util.Map;

/**
 * The first page of the risk register of a project, complete without any script.
 *
 * @param total the risks that the filter lets through; {@code rows} are the first of them
 * @param counted {@code total} as it is read on a screen
 * @param impacts the scale of the matrix, as numbers with their names
 * @param excluded assessed by other scales, so in no cell of the matrix
 * @param bands the levels, the gravest first
 * @param statuses names by what REST takes as {@code status}, likewise {@code levels} and {@code categories}
 * @param status which of {@code statuses} is chosen at first
 * @param me the user name of the reader; null when nobody is logged in
 * @param today the reader's day, that review dates are compared with
 */
public record RegisterView(
        String projectKey,
        int total,
        String counted,
        List<RiskLine> rows,
        List<MatrixLine> matrix,
        Map<Integer, String> impacts,
        String unassessed,
        int excluded,
        List<LevelBand> bands,
        Map<String, String> statuses,
        String status,
        Map<String, String> levels,
        Map<String, String> categories,
        boolean mayRaise,
        String me,
        String today) {
    static final int PAGE = 50;
}
