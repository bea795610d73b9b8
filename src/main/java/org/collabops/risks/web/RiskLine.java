package org.collabops.risks.web;

/**
 * One risk in a list, in the language of the reader.
 *
 * @param level in lower case, as the style sheets name it; null while unassessed, as are its name and the score
 * @param residual likewise, of what the controls leave
 * @param reduced whether that is less than all of it
 * @param statusLook the class of its lozenge
 * @param ownerName null when Jira does not know the owner any more
 * @param issueKey null when the risk is about no issue
 */
public record RiskLine(
        long id,
        String number,
        String title,
        String level,
        String levelName,
        Integer score,
        String residual,
        String residualName,
        String residualScore,
        boolean reduced,
        boolean open,
        String statusName,
        String statusLook,
        String responseName,
        String categoryName,
        String ownerName,
        String issueKey,
        String issueSummary,
        String reviewDate,
        boolean overdue,
        boolean mayChange) {}
