package org.collabops.risks.web;

import java.util.List;

/**
 * The live risks that have to do with an issue.
 *
 * @param more how many there are besides {@code rows}
 * @param controlled those that the issue is a control of
 * @param moreControlled how many there are besides {@code controlled}
 * @param registerPath below the context path
 */
public record PanelView(
        String issueKey,
        String projectKey,
        List<RiskLine> rows,
        int more,
        List<RiskLine> controlled,
        int moreControlled,
        boolean mayRaise,
        String registerPath) {}
